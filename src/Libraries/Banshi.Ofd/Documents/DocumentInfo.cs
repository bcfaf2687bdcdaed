namespace Banshi.Ofd.Documents;

/// <summary>What the document says about itself (DocInfo, GB/T 33190 §7.4). Texts that are null or empty are not written.</summary>
public sealed class DocumentInfo
{
    /// <summary>DocID: 32 hexadecimal digits in lower case; files from elsewhere may hold something else.</summary>
    public string Id { get; init; } = "";

    /// <summary>Title.</summary>
    public string? Title { get; set; }

    /// <summary>Author.</summary>
    public string? Author { get; set; }

    /// <summary>Subject.</summary>
    public string? Subject { get; set; }

    /// <summary>Abstract.</summary>
    public string? Abstract { get; set; }

    /// <summary>Day of creation.</summary>
    public DateOnly? Created { get; set; }

    /// <summary>Day of the last change.</summary>
    public DateOnly? Modified { get; set; }

    /// <summary>Keywords.</summary>
    public IList<string> Keywords { get; } = [];

    /// <summary>The program that made it.</summary>
    public string? Creator { get; set; }

    /// <summary>Version of that program.</summary>
    public string? CreatorVersion { get; set; }

    /// <summary>Named values of the application in their order: the metadata of an electronic license (GB/T 36903), for example <c>ZZMC</c>.</summary>
    public OrderedDictionary<string, string> CustomData { get; } = [];
}
