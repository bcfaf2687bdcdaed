using Banshi.Web.TagHelpers;

namespace Banshi.Cases.Views;

/// <summary>Choices of the act forms.</summary>
internal static class ActChoices
{
    public static readonly IReadOnlyList<Choice> Recommend = [new("true", "符合条件，建议准予"), new("false", "不符合条件，建议不予")];

    public static readonly IReadOnlyList<Choice> Grant = [new("true", "准予"), new("false", "不予")];
}
