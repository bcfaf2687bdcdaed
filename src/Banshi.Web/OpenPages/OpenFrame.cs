using Banshi.Platform.Published;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Banshi.Web.OpenPages;

/// <summary>An open page as all see it who have signed in, or all who have not, with gaps for what is each visitor's own.</summary>
/// <param name="Edition">When what it shows was read.</param>
/// <param name="Parts">Texts in HTML, and what goes between them.</param>
internal sealed record OpenFrame(PublishedEdition Edition, IReadOnlyList<(string Text, OwnPart? Gap)> Parts)
{
    // A character takes two bytes.
    public long Size => Parts.Sum(part => part.Text.Length) * 2L;

    /// <summary>The page with its gaps filled for whoever asks.</summary>
    public ViewResult Shown(IModelMetadataProvider metadata, ActionContext context) => new()
    {
        ViewName = "/Pages/Shared/_OpenFrame.cshtml",
        ViewData = new ViewDataDictionary<OpenFrame>(metadata, context.ModelState) { Model = this },
    };
}
