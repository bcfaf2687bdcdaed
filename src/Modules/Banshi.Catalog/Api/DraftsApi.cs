using System.Globalization;
using Banshi.Catalog.Contracts;
using Banshi.Catalog.Rules;
using Banshi.Forms.Contracts;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace Banshi.Catalog.Api;

/// <summary>Drafts of lists for departments' systems: what the designer's pages do, by the same use cases.</summary>
internal static class DraftsApi
{
    private const string Address = "/api/v1/catalog/drafts";
    private const string One = Address + "/{id:guid}";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPostOf<StartListDraft>(Address, StartAsync).WithName("startListDraft")
            .Accepts<NewDraft>("application/json").Produces<CatalogKey>(StatusCodes.Status201Created).Produces<CatalogKey>().ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapGetOf<EditListDraft>(One, ReadAsync).WithName("getListDraft").Produces<DraftView>().ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapPutOf<ReplaceListDraft>(One, ReplaceAsync).WithName("replaceListDraft")
            .Accepts<DraftBody>("application/json").Produces<DraftView>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status412PreconditionFailed).ProducesProblem(StatusCodes.Status428PreconditionRequired);
        routes.MapPostOf<SubmitListDraft>(One + "/submit", SubmitAsync).WithName("submitListDraft")
            .Accepts<Submission>("application/json").Produces<CatalogKey>(StatusCodes.Status201Created).ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status412PreconditionFailed).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        routes.MapDeleteOf<DiscardListDraft>(One, async (DiscardListDraft discard, Guid id, CancellationToken cancellation) =>
            await discard.RunAsync(id, cancellation) is { } problem ? problem.ToHttp() : Results.NoContent()).WithName("discardListDraft")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> StartAsync(StartListDraft start, HttpContext http, CancellationToken cancellation)
    {
        if (!(await StrictJson.ReadAsync<NewDraft>(http.Request, cancellation)).Is(out var body, out var unreadable))
        {
            return unreadable.ToHttp();
        }

        if (!(await start.RunAsync(body.TaskCode, cancellation)).Is(out var started, out var problem))
        {
            return problem.ToHttp();
        }

        http.Response.Headers.Location = $"{Address}/{started.Id}";
        return Results.Json(new CatalogKey(started.Id), statusCode: started.IsNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    private static async Task<IResult> ReadAsync(EditListDraft edit, IStringLocalizer<CatalogStrings> texts, Guid id, HttpContext http, CancellationToken cancellation)
    {
        if (!(await edit.OpenAsync(id, cancellation)).Is(out var view, out var problem))
        {
            return problem.ToHttp();
        }

        return http.IsKnown(view.Draft.Version) ? Results.StatusCode(StatusCodes.Status304NotModified) : Results.Ok(Show(view, texts));
    }

    private static async Task<IResult> ReplaceAsync(ReplaceListDraft replace, IStringLocalizer<CatalogStrings> texts, Guid id, HttpContext http, CancellationToken cancellation)
    {
        if (http.Request.IfMatch() is not { } seen)
        {
            return CatalogProblems.NoIfMatch.With().ToHttp();
        }

        if (!(await StrictJson.ReadAsync<DraftBody>(http.Request, cancellation)).Is(out var body, out var unreadable))
        {
            return unreadable.ToHttp();
        }

        if (!(await replace.RunAsync(id, seen, body.Item, body.Sections, cancellation)).Is(out var view, out var problem))
        {
            return problem.ToHttp(http.Request);
        }

        http.IsKnown(view.Draft.Version);
        return Results.Ok(Show(view, texts));
    }

    private static async Task<IResult> SubmitAsync(SubmitListDraft submit, Guid id, HttpRequest request, CancellationToken cancellation)
    {
        if (!(await StrictJson.ReadAsync<Submission>(request, cancellation)).Is(out var body, out var unreadable))
        {
            return unreadable.ToHttp();
        }

        return (await submit.RunAsync(id, request.IfMatch(), body.Reason.Trim(), body.EffectiveOn, cancellation)).Is(out var proposal, out var problem)
            ? Results.Created(EntriesApi.AddressOfProposal(proposal), new CatalogKey(proposal))
            : problem.ToHttp(request);
    }

    private static DraftView Show(EditListDraft.View view, IStringLocalizer<CatalogStrings> texts) => new(
        view.Draft.Id, view.Draft.TaskCode, view.Draft.State.ToString(), view.Item, view.Own,
        [
            .. view.Findings.Lint.Select(message => new ListFinding("FORM", nameof(Severity.Error), Text(message, texts))),
            .. view.Findings.Rules.Select(finding => new ListFinding(finding.Rule.Code, finding.Rule.Severity.ToString(), Text(finding.Message, texts))),
        ],
        view.Findings.Errors.Count == 0, view.ProposalId);

    private static string Text(FormattableString message, IStringLocalizer<CatalogStrings> texts) =>
        string.Format(CultureInfo.CurrentCulture, texts[message.Format].Value, message.GetArguments());

    internal sealed record NewDraft(string TaskCode);

    internal sealed record CatalogKey(Guid Id);

    /// <param name="Item">All elements of the list.</param>
    /// <param name="Sections">The item's own sections of the form; null for the standard form.</param>
    internal sealed record DraftBody(ItemContent Item, IReadOnlyList<Section>? Sections = null);

    /// <param name="Reason">Why, and by which law.</param>
    /// <param name="EffectiveOn">From this day; null for as soon as it is approved.</param>
    internal sealed record Submission(string Reason, DateOnly? EffectiveOn = null);

    internal sealed record DraftView(
        Guid Id, string TaskCode, string State, ItemContent Item, IReadOnlyList<Section>? Sections, IReadOnlyList<ListFinding> Findings, bool CanBeSubmitted, Guid? ProposalId);

    /// <param name="Code">Code of the rule; <c>FORM</c> for what would keep an applicant from finishing the form.</param>
    /// <param name="Severity"><c>Error</c> keeps the list from being submitted, <c>Warning</c> does not.</param>
    /// <param name="Message">What is wrong and what to do.</param>
    internal sealed record ListFinding(string Code, string Severity, string Message);
}
