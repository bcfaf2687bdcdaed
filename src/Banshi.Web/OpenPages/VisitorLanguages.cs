using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;

namespace Banshi.Web.OpenPages;

/// <summary>Which language each kind of request was answered in, so that open pages need not find it out again; browsers send few kinds.</summary>
internal sealed class VisitorLanguages
{
    private const int MostKinds = 1_000;
    private const int LongestKind = 200;

    private readonly ConcurrentDictionary<(string? Chosen, string Accepted), string> _languages = new();

    /// <summary>The language of a request; null where none of its kind was answered before.</summary>
    public string? Of(HttpRequest request) => _languages.GetValueOrDefault(KindOf(request));

    /// <summary>Remembers what a request was answered in.</summary>
    public void Remember(HttpRequest request, string language)
    {
        var kind = KindOf(request);
        if (_languages.Count >= MostKinds)
        {
            _languages.Clear();
        }

        if ((kind.Chosen?.Length ?? 0) + kind.Accepted.Length < LongestKind)
        {
            _languages[kind] = language;
        }
    }

    private static (string? Chosen, string Accepted) KindOf(HttpRequest request) =>
        (request.Cookies[CookieRequestCultureProvider.DefaultCookieName], request.Headers.AcceptLanguage.ToString());
}
