using Banshi.Standards;
using Microsoft.AspNetCore.Http;

namespace Banshi.Web.Preferences;

/// <summary>The division that a person chose, remembered in a cookie of this browser.</summary>
public static class ChosenDivision
{
    /// <summary>Name of the cookie.</summary>
    public const string Cookie = "banshi.division";

    /// <summary>Twelve digits of a league or a division below it; null for the whole region.</summary>
    public static string? Of(HttpContext context) =>
        DivisionCode.TryParse(context.Request.Cookies[Cookie], out var code) && code.Level > DivisionLevel.Region ? code.Value : null;
}
