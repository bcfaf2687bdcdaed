using Banshi.Catalog.Domain;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Banshi.Catalog.Api;

/// <summary>Entries of the basic catalog and proposals for departments' systems.</summary>
internal static class EntriesApi
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGetOf<ViewEntry>("/api/v1/catalog/entries/{code}", EntryAsync).WithName("getEntry").Produces<EntryView>().ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapPostOf<ProposeEntry>("/api/v1/catalog/entries/proposals", ProposeAsync).WithName("proposeEntry")
            .Accepts<NewProposal>("application/json").Produces<DraftsApi.CatalogKey>(StatusCodes.Status201Created).ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict);
        routes.MapGetOf<ViewProposal>("/api/v1/catalog/proposals/{id:guid}", ProposalAsync).WithName("getProposal").Produces<ProposalView>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    public static string AddressOfProposal(Guid id) => $"/api/v1/catalog/proposals/{id}";

    private static async Task<IResult> EntryAsync(ViewEntry entries, string code, HttpContext http, CancellationToken cancellation)
    {
        if (!(await entries.RunAsync(code, cancellation)).Is(out var view, out var problem))
        {
            return problem.ToHttp();
        }

        return http.IsKnown(view.Entry.Version)
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Ok(new EntryView(view.Content, view.Entry.Number, view.IsInForce, view.Entry.EffectiveOn, view.Entry.CancelOn));
    }

    private static async Task<IResult> ProposeAsync(ProposeEntry propose, HttpRequest request, CancellationToken cancellation)
    {
        if (!(await StrictJson.ReadAsync<NewProposal>(request, cancellation)).Is(out var body, out var unreadable))
        {
            return unreadable.ToHttp();
        }

        return (await propose.RunAsync(new ProposeEntry.Input(body.Kind, body.Content, body.Reason.Trim(), body.EffectiveOn), body.Again, cancellation)).Is(out var id, out var problem)
            ? Results.Created(AddressOfProposal(id), new DraftsApi.CatalogKey(id))
            : problem.ToHttp();
    }

    private static async Task<IResult> ProposalAsync(ViewProposal proposals, Guid id, HttpContext http, CancellationToken cancellation)
    {
        if (!(await proposals.RunAsync(id, cancellation)).Is(out var view, out var problem))
        {
            return problem.ToHttp();
        }

        if (http.IsKnown(view.Proposal.Version))
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        var one = view.Proposal;
        return Results.Ok(new ProposalView(
            one.Id, one.Kind.ToString(), one.Title, one.State.ToString(), one.Reason, one.AgencyName, one.SubmittedAt, one.EffectiveOn, one.AppliedAt, one.DraftId,
            [.. view.Steps.Select(step => new StepView(step.Number, step.Reviewer, step.DueOn, step.Outcome?.ToString(), step.Opinion, step.ClosedAt))]));
    }

    internal sealed record EntryView(EntryContent Content, int Number, bool IsInForce, DateOnly EffectiveOn, DateOnly? CancelOn);

    /// <param name="Kind"><c>NewEntry</c>, <c>ChangeEntry</c> or <c>WithdrawEntry</c>.</param>
    /// <param name="Content">The elements.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="EffectiveOn">From this day; null for as soon as it is approved.</param>
    /// <param name="Again">The returned proposal that is submitted again; null for a new one.</param>
    internal sealed record NewProposal(ProposalKind Kind, EntryContent Content, string Reason, DateOnly? EffectiveOn = null, Guid? Again = null);

    /// <summary>Where a proposal stands: <c>UnderReview</c>, <c>Returned</c>, <c>Approved</c>, <c>Refused</c> or <c>Withdrawn</c>; and when it was carried out.</summary>
    internal sealed record ProposalView(
        Guid Id, string Kind, string Title, string State, string Reason, string AgencyName, DateTime SubmittedAt, DateOnly? EffectiveOn, DateTime? AppliedAt, Guid? DraftId,
        IReadOnlyList<StepView> Steps);

    /// <summary>A look at it; without an outcome while it is open.</summary>
    internal sealed record StepView(int Number, string Reviewer, DateOnly DueOn, string? Outcome, string Opinion, DateTime? ClosedAt);
}
