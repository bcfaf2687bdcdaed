using System.Globalization;

namespace Banshi.Platform;

/// <summary>Texts that are held in Chinese and in English. Who reads no English reads Chinese.</summary>
internal static class BothLanguages
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    /// <summary>Whether the reader of this request reads English.</summary>
    public static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    /// <summary>A text in both, to be kept for a reader whose language is not known yet.</summary>
    public static (string Zh, string En) Of(Func<string> text) => (In(Chinese, text), In(English, text));

    private static string In(CultureInfo language, Func<string> text)
    {
        var (culture, words) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (language, language);
        try
        {
            return text();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, words);
        }
    }
}
