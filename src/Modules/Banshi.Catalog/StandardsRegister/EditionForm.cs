using Banshi.Catalog.Drafting;
using Banshi.Platform.Errors;

namespace Banshi.Catalog.StandardsRegister;

/// <summary>The details of an edition as they are posted.</summary>
internal sealed class EditionForm
{
    public string? Number { get; set; }

    public string? Title { get; set; }

    public string? Issuer { get; set; }

    public DateOnly? EffectiveOn { get; set; }

    public string? Summary { get; set; }

    public string? Link { get; set; }

    public static EditionForm Of(StandardEdition edition) => new()
    {
        Number = edition.Number,
        Title = edition.Title,
        Issuer = edition.Issuer,
        EffectiveOn = edition.EffectiveOn,
        Summary = edition.Summary,
        Link = edition.Link,
    };

    /// <summary>What is wrong by itself, without a look at what is registered.</summary>
    public List<FieldProblem> Check()
    {
        List<FieldProblem> wrong =
        [
            .. TextCheck.Required(nameof(Number), Number, RegisterMapping.NumberLength, "标准号或文号", "the number"),
            .. TextCheck.Required(nameof(Title), Title, RegisterMapping.TitleLength, "标题", "the title"),
            .. TextCheck.Required(nameof(Issuer), Issuer, RegisterMapping.NameLength, "发布机关", "who issued it"),
            .. TextCheck.Optional(nameof(Summary), Summary, RegisterMapping.TextLength, "内容摘要"),
            .. TextCheck.Optional(nameof(Link), Link, RegisterMapping.TextLength, "原文网址"),
        ];
        if (EffectiveOn is null)
        {
            wrong.Add(PlatformProblems.Missing(nameof(EffectiveOn), "实施日期", "the day from which it is in force"));
        }

        if (Lines.Text(Link) is { Length: > 0 } link && !(Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
        {
            wrong.Add(CatalogProblems.NotALink.For(nameof(Link)));
        }

        return wrong;
    }

    /// <summary>Writes it into an edition, after it was checked.</summary>
    public void Apply(StandardEdition edition)
    {
        (edition.Number, edition.Title, edition.Issuer, edition.EffectiveOn) = (Lines.Text(Number), Lines.Text(Title), Lines.Text(Issuer), EffectiveOn!.Value);
        (edition.Summary, edition.Link) = (Lines.Text(Summary), Lines.Text(Link));
    }
}
