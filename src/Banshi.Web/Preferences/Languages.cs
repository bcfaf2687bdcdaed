using System.Globalization;

namespace Banshi.Web.Preferences;

/// <summary>
/// The languages of the pages. What a language has no words for is shown in Chinese. They are the shared objects of the runtime: of any other a request would
/// get a copy of its own, and find out anew how numbers and days are written.
/// </summary>
public static class Languages
{
    /// <summary>Chinese, which everything is written in.</summary>
    public static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    /// <summary>English.</summary>
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    /// <summary>Traditional Mongolian, written downwards.</summary>
    public static readonly CultureInfo Mongolian = CultureInfo.GetCultureInfo("mn-Mong");

    /// <summary>All of them, with the name that each is chosen by.</summary>
    public static readonly IReadOnlyList<(CultureInfo Culture, string Name)> All = [(Chinese, "中文"), (English, "English"), (Mongolian, "蒙古文")];

    /// <summary>Whether the page is read in traditional Mongolian.</summary>
    public static bool IsMongolian => CultureInfo.CurrentUICulture.Name == Mongolian.Name;
}
