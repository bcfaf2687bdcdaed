using Banshi.Ofd.Fonts;

namespace Banshi.Platform.Documents;

/// <summary>The two fonts that documents embed (Noto Sans SC, OFL), from the folder <c>fonts</c> beside the program.</summary>
public sealed class DocumentFonts
{
    private readonly Lazy<TrueTypeFont> _regular = new(() => Load("NotoSansSC_400Regular.ttf"));
    private readonly Lazy<TrueTypeFont> _bold = new(() => Load("NotoSansSC_700Bold.ttf"));

    /// <summary>The text font.</summary>
    public TrueTypeFont Regular => _regular.Value;

    /// <summary>The font of titles.</summary>
    public TrueTypeFont Bold => _bold.Value;

    private static TrueTypeFont Load(string file) => TrueTypeFont.Load(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "fonts", file)));
}
