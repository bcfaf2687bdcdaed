using Banshi.Platform.Documents;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Banshi.Cases.Api;

/// <summary>Life events: the sections of the one form are answered like those of a case (<c>answerSection</c>).</summary>
internal static class LifeEventsApi
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGetOf<OpenPartResult>("/desk/life-events/result/{id:guid}/{part}", PrintAsync).WithMetadata(new ShownBeside()).ExcludeFromDescription();
        routes.MapPostOf<StartLifeEvent>("/api/v1/life-event-cases", async (StartLifeEvent start, NewLifeEventCase body, CancellationToken cancellation) =>
            (await start.RunAsync(body.LifeEvent, body.Division, body.Choices, cancellation)).Is(out var id, out var problem)
                ? Results.Created($"/api/v1/life-event-cases/{id}", new CasesApi.CaseKey(id))
                : problem.ToHttp()).WithName("startLifeEvent");
        routes.MapPostOf<SubmitLifeEvent>("/api/v1/life-event-cases/{id:guid}/submission", async (SubmitLifeEvent submit, Guid id, CancellationToken cancellation) =>
            await submit.RunAsync(id, cancellation) is { } problem ? problem.ToHttp() : Results.NoContent()).WithName("submitLifeEvent");
        routes.MapGetOf<ViewLifeEventCase>("/api/v1/life-event-cases/{id:guid}", async (ViewLifeEventCase view, Guid id, CancellationToken cancellation) =>
            (await view.RunAsync(id, cancellation)).Is(out var found, out var problem) ? Results.Ok(Progress.Of(found)) : problem.ToHttp())
            .Produces<Progress>().WithName("viewLifeEvent");
        routes.MapPostOf<WithdrawLifeEvent>("/api/v1/life-event-cases/{id:guid}/withdrawal", async (WithdrawLifeEvent act, Guid id, Withdrawal body, CancellationToken cancellation) =>
            await act.RunAsync(id, body.Part, body.Reason ?? "", cancellation) is { } problem ? problem.ToHttp() : Results.NoContent()).WithName("withdrawLifeEvent");
    }

    private static async Task<IResult> PrintAsync(OpenPartResult open, PdfPaper paper, Guid id, string part, CancellationToken cancellation) =>
        CasesApi.Print(await open.RunAsync(id, part, cancellation), paper);

    internal sealed record NewLifeEventCase(string LifeEvent, string Division, IReadOnlyDictionary<string, string> Choices);

    internal sealed record Withdrawal(string? Part, string? Reason);

    internal sealed record Progress(Guid Id, string LifeEvent, string Name, DateTime? EndedAt, DateOnly? Latest, IReadOnlyList<PartProgress> Parts)
    {
        public static Progress Of(ViewLifeEventCase.View view) => new(
            view.LifeEvent.Id, view.LifeEvent.LifeEvent, view.LifeEvent.ItemName, view.LifeEvent.EndedAt, view.Latest,
            [.. view.Parts.Select(part => new PartProgress(part.Part.PartId, part.Part.Name, part.Case?.Id, part.Number, part.AgencyName, part.Standing, part.Latest, part.WaitsFor, part.Part.PlaceName, part.Part.PlaceName.Length > 0 ? part.Division : null, part.Platform?.Name))]);
    }

    internal sealed record PartProgress(
        string Part, string Name, Guid? CaseId, string? Number, string AgencyName, PartStanding Standing, DateOnly? Latest, IReadOnlyList<string> WaitsFor, string Place, string? Division, string? Platform);
}
