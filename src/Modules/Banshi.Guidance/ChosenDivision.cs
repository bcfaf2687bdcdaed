using Banshi.Standards;
using Microsoft.AspNetCore.Http;

namespace Banshi.Guidance;

/// <summary>The division that a person chose, remembered in a cookie.</summary>
internal static class ChosenDivision
{
    public const string Cookie = "banshi.division";

    /// <summary>Twelve digits, or null for the whole region.</summary>
    public static string? Of(HttpContext context) =>
        DivisionCode.TryParse(context.Request.Cookies[Cookie], out var code) && code.Level > DivisionLevel.Region ? code.Value : null;
}
