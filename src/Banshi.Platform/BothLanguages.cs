using System.Globalization;

namespace Banshi.Platform.LongTasks;

/// <summary>A text that is kept and read later, by a reader whose language is not known yet.</summary>
internal static class BothLanguages
{
    private static readonly CultureInfo Chinese = new("zh-CN");
    private static readonly CultureInfo English = new("en");

    /// <summary>The text in Chinese and in English.</summary>
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
