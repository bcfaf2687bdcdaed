using System.Text.RegularExpressions;
using Banshi.Cases.Documents;
using Banshi.Cases.Domain;
using Banshi.Platform;
using Microsoft.AspNetCore.Http;

namespace Banshi.Cases.Views;

/// <summary>The templates that an officer has for a case, with its name, number and days in the place of their placeholders. What the case does not know stays for the officer to fill in.</summary>
internal sealed partial class CaseTemplates(EditTemplates templates, Clock clock)
{
    /// <summary>The placeholders that are filled in.</summary>
    public static readonly IReadOnlyList<string> Placeholders = ["【申请人】", "【事项】", "【办件编号】", "【办理单位】", "【今天】", "【到期日】"];

    private IReadOnlyList<TextTemplate>? _all;

    /// <summary>A template as this case has it.</summary>
    public sealed record Filled(Guid Id, string Title, string Text);

    /// <summary>Those of a kind: the officer's own, and those of the agency that handles the case.</summary>
    public async Task<IReadOnlyList<Filled>> OfAsync(TemplateKind kind, ViewDeskCase.View view, CancellationToken cancellation)
    {
        _all ??= await templates.ForAsync(view.Case.AgencyId, cancellation);
        return [.. _all.Where(one => one.Kind == kind).Select(one => new Filled(one.Id, one.Title, Fill(one.Text, view)))];
    }

    /// <summary>The text of the template that the address names, where no script puts it in; null where it names none of this kind.</summary>
    public async Task<string?> ChosenAsync(TemplateKind kind, ViewDeskCase.View view, HttpContext context) =>
        Guid.TryParse(context.Request.Query["template"], out var id) ? (await OfAsync(kind, view, context.RequestAborted)).FirstOrDefault(one => one.Id == id)?.Text : null;

    private string Fill(string text, ViewDeskCase.View view) => Placeholder().Replace(text, match => match.Groups["name"].Value switch
    {
        "申请人" => view.Case.Applicant.Name,
        "事项" => view.Case.ItemName,
        "办件编号" => view.Case.Number!,
        "办理单位" => view.AgencyName,
        "今天" => DocumentTexts.Day(clock.Today),
        "到期日" when view.Case.DueOn is { } due => DocumentTexts.Day(due),
        _ => match.Value,
    });

    [GeneratedRegex("【(?<name>[^【】]{1,10})】")]
    private static partial Regex Placeholder();
}
