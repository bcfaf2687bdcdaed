using Banshi.Cases.Documents;
using Banshi.Cases.Domain;
using Banshi.Platform.Documents;
using Banshi.Platform.Errors;
using Banshi.Platform.Files;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Banshi.Cases.Api;

internal static class CasesApi
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        MapApplicant(routes);
        MapActs(routes);
        MapClock(routes);
        MapCommitment(routes);
        routes.MapGetOf<OpenArchive>("/desk/cases/archive/{id:guid}", ArchiveAsync).ExcludeFromDescription();
        routes.MapGetOf<GiveCounsel>("/desk/counsels/file/{id:guid}/{fileId:guid}", async (GiveCounsel counsel, Uploads uploads, HttpResponse response, Guid id, Guid fileId, CancellationToken cancellation) =>
            Inline(response, uploads, await counsel.FileAsync(id, fileId, cancellation))).ExcludeFromDescription();
        routes.MapGetOf<OpenDocument>("/my/cases/document/{id:guid}", PrintAsync).ExcludeFromDescription();
        routes.MapGetOf<OpenFile>("/my/cases/file/{caseId:guid}/{fileId:guid}", FileAsync).ExcludeFromDescription();
        routes.MapGetOf<OpenDocument>("/desk/cases/document/{id:guid}", PrintAsync).WithMetadata(new ShownBeside()).ExcludeFromDescription();
        routes.MapGetOf<OpenFile>("/desk/cases/file/{caseId:guid}/{fileId:guid}", FileAsync).WithMetadata(new ShownBeside()).ExcludeFromDescription();
    }

    /// <summary>A document of a case as PDF; where it cannot be opened, the page that says so.</summary>
    public static IResult Print(Result<CaseDocument> opened, PdfPaper paper) => opened.Is(out var document, out var problem)
        ? Results.File(paper.Print(DocumentPaper.Of(document, DocumentWriter.Read(document))), "application/pdf")
        : Results.StatusCode(problem.Kind.Status);

    /// <summary>A file as it is shown in the browser; where it cannot be opened, the page that says so.</summary>
    public static IResult Inline(HttpResponse response, Uploads uploads, Result<StoredFile> opened)
    {
        if (!opened.Is(out var file, out var problem))
        {
            return Results.StatusCode(problem.Kind.Status);
        }

        // What it is was found by its content, and browsers may not guess otherwise (nosniff): it can be shown inline.
        response.Headers.ContentDisposition = $"inline; filename*=UTF-8''{Uri.EscapeDataString(file.Name)}";
        return Results.Stream(uploads.Open(file), file.ContentType);
    }

    private static void MapApplicant(IEndpointRouteBuilder routes)
    {
        routes.MapGetOf<ListMyCases>("/api/v1/my/cases", (ListMyCases list, Guid? after, CancellationToken cancellation) => list.RunAsync(after, cancellation))
            .WithName("listMyCases");
        routes.MapPostOf<StartDraft>("/api/v1/cases", async (StartDraft start, NewCase body, CancellationToken cancellation) =>
            (await start.RunAsync(body.TaskCode, cancellation)).Is(out var id, out var problem) ? Results.Created($"/api/v1/cases/{id}", new CaseKey(id)) : problem.ToHttp())
            .WithName("startCase");
        routes.MapPutOf<AnswerSection>("/api/v1/cases/{id:guid}/sections/{section}", AnswerAsync).WithName("answerSection");
        routes.MapPostOf<SubmitCase>("/api/v1/cases/{id:guid}/submission", async (SubmitCase submit, Guid id, CancellationToken cancellation) =>
            await submit.RunAsync(id, cancellation) is { } problem ? problem.ToHttp() : Results.NoContent()).WithName("submitCase");
        routes.MapPostOf<WithdrawCase>("/api/v1/cases/{id:guid}/withdrawal", async (WithdrawCase act, Guid id, Reason body, HttpRequest request) =>
            Done(request, await act.RunAsync(id, request.IfMatch(), body.Text))).WithName("withdrawCase");
        routes.MapPostOf<SuspendCase>("/api/v1/cases/{id:guid}/suspension", async (SuspendCase act, Guid id, Reason body, HttpRequest request) =>
            Done(request, await act.RunAsync(id, request.IfMatch(), body.Text))).WithName("suspendCase");
        routes.MapPostOf<ResumeCase>("/api/v1/cases/{id:guid}/resumption", async (ResumeCase act, Guid id, HttpRequest request) =>
            Done(request, await act.RunAsync(id, request.IfMatch()))).WithName("resumeCase");
        routes.MapPostOf<ApplyAgain>("/api/v1/cases/{id:guid}/new-application", async (ApplyAgain act, Guid id, CancellationToken cancellation) =>
            (await act.RunAsync(id, cancellation)).Is(out var draft, out var problem) ? Results.Created($"/api/v1/cases/{draft}", new CaseKey(draft)) : problem.ToHttp())
            .WithName("applyAgain");
    }

    private static void MapCommitment(IEndpointRouteBuilder routes)
    {
        routes.MapGetOf<ListAfterChecks>("/api/v1/after-checks", (ListAfterChecks list, string? after, CancellationToken cancellation) => list.RunAsync(after, cancellation))
            .WithName("listAfterChecks");
        routes.MapPostOf<ConcludeAfterCheck>("/api/v1/cases/{id:guid}/after-check", async (ConcludeAfterCheck act, Guid id, CheckResult body, HttpRequest request, CancellationToken cancellation) =>
            Done(request, await act.RunAsync(id, request.IfMatch(), body.Kept, body.Finding ?? "", cancellation))).WithName("concludeAfterCheck");
    }

    private static void MapClock(IEndpointRouteBuilder routes)
    {
        routes.MapGetOf<ViewCaseClock>("/api/v1/cases/{id:guid}/clock", async (ViewCaseClock clock, Guid id, CancellationToken cancellation) =>
            (await clock.RunAsync(id, cancellation)).Is(out var view, out var problem) ? Results.Ok(view) : problem.ToHttp())
            .Produces<ViewCaseClock.View>().WithName("viewCaseClock");
        routes.MapGetOf<SimulateClock>("/api/v1/clock", async (SimulateClock clock, [AsParameters] SimulateClock.Input input, CancellationToken cancellation) =>
            (await clock.RunAsync(input, cancellation)).Is(out var deadline, out var problem) ? Results.Ok(deadline) : problem.ToHttp())
            .Produces<Standards.Deadline>().WithName("simulateClock");
        routes.MapPostOf<StartProcedure>("/api/v1/cases/{id:guid}/procedure", async (StartProcedure act, Guid id, StartProcedure.Input body, HttpRequest request) =>
            Done(request, await act.RunAsync(id, request.IfMatch(), body))).WithName("startProcedure");
        routes.MapGetOf<ChangeSurveyDay>("/api/v1/cases/{id:guid}/procedure/day", async (ChangeSurveyDay act, Guid id, CancellationToken cancellation) =>
            (await act.ViewAsync(id, cancellation)).Is(out var view, out var problem) ? Results.Ok(SurveyChoice.Of(view)) : problem.ToHttp())
            .Produces<SurveyChoice>().WithName("viewSurveyDay");
        routes.MapPostOf<ChangeSurveyDay>("/api/v1/cases/{id:guid}/procedure/day", async (ChangeSurveyDay act, Guid id, ChangeSurveyDay.Input body, HttpRequest request, CancellationToken cancellation) =>
            Done(request, await act.RunAsync(id, request.IfMatch(), body, body.Half is not null && string.IsNullOrWhiteSpace(body.Reason), cancellation))).WithName("changeSurveyDay");
        routes.MapPostOf<AnswerSurveyDay>("/api/v1/cases/{id:guid}/procedure/day/answer", async (AnswerSurveyDay act, Guid id, SurveyAnswer body, HttpRequest request) =>
            Done(request, await act.RunAsync(id, request.IfMatch(), body.Agree, body.Reason ?? ""))).WithName("answerSurveyDay");
        routes.MapPostOf<EndProcedure>("/api/v1/cases/{id:guid}/procedure/result", async (EndProcedure act, Guid id, EndProcedure.Input body, HttpRequest request) =>
            Done(request, await act.RunAsync(id, request.IfMatch(), body))).WithName("endProcedure");
        routes.MapPostOf<ProposeClockChange>("/api/v1/cases/{id:guid}/clock-change", async (ProposeClockChange act, Guid id, ProposeClockChange.Input body, HttpRequest request) =>
            Done(request, await act.RunAsync(id, request.IfMatch(), body))).WithName("proposeClockChange");
        routes.MapPostOf<DecideClockChange>("/api/v1/cases/{id:guid}/clock-change/decision", async (DecideClockChange act, Guid id, Approval body, HttpRequest request) =>
            Done(request, await act.RunAsync(id, request.IfMatch(), body.Approve, body.Opinion ?? ""))).WithName("decideClockChange");
    }

    private static void MapActs(IEndpointRouteBuilder routes)
    {
        routes.MapGetOf<ListQueue>("/api/v1/queue", (ListQueue list, ListQueue.Queue? queue, string? after, string? text, DueFilter? due, WhoseFilter? whose, MarkFilter? mark, CancellationToken cancellation) =>
            list.RunAsync(new QueueFilter(queue, text, due, whose, mark), after, cancellation)).WithName("listQueue");
        routes.MapPostOf<ReceiveCase>("/api/v1/cases/{id:guid}/receipt", async (ReceiveCase act, Guid id, HttpRequest request, CancellationToken cancellation) =>
            Done(request, await act.RunAsync(id, request.IfMatch(), cancellation))).WithName("receiveCase");
        routes.MapPostOf<AcceptCase>("/api/v1/cases/{id:guid}/acceptance", async (AcceptCase act, Guid id, HttpRequest request, CancellationToken cancellation) =>
            Done(request, await act.RunAsync(id, request.IfMatch(), cancellation))).WithName("acceptCase");
        routes.MapPostOf<SettleOnTheSpot>("/api/v1/cases/{id:guid}/settlement", async (SettleOnTheSpot act, Guid id, HttpRequest request, CancellationToken cancellation) =>
            Done(request, await act.RunAsync(id, request.IfMatch(), cancellation))).WithName("settleOnTheSpot");
        routes.MapPostOf<TerminateCase>("/api/v1/cases/{id:guid}/termination", async (TerminateCase act, Guid id, Termination body, HttpRequest request) =>
            Done(request, await act.RunAsync(id, request.IfMatch(), body.Ground, body.Reason ?? ""))).WithName("terminateCase");
        routes.MapPostOf<DeclineCase>("/api/v1/cases/{id:guid}/decline", async (DeclineCase act, Guid id, DeclineCase.Input body, HttpRequest request) =>
            Done(request, await act.RunAsync(id, request.IfMatch(), body))).WithName("declineCase");
        routes.MapPostOf<RequestCorrection>("/api/v1/cases/{id:guid}/correction-notice", async (RequestCorrection act, Guid id, Points body, HttpRequest request, CancellationToken cancellation) =>
            Done(request, await act.RunAsync(id, request.IfMatch(), body.Items, cancellation))).WithName("requestCorrection");
        routes.MapPostOf<ReviewCase>("/api/v1/cases/{id:guid}/review", async (ReviewCase act, Guid id, Opinion body, HttpRequest request) =>
            Done(request, await act.RunAsync(id, request.IfMatch(), body.Recommend, body.Text))).WithName("reviewCase");
        routes.MapPostOf<DecideCase>("/api/v1/cases/{id:guid}/decision", async (DecideCase act, Guid id, Decision body, HttpRequest request) =>
            Done(request, await act.RunAsync(id, request.IfMatch(), body.Grant, body.Reason ?? ""))).WithName("decideCase");
        routes.MapPostOf<DeliverCase>("/api/v1/cases/{id:guid}/delivery", async (DeliverCase act, Guid id, Receiver body, HttpRequest request) =>
            Done(request, await act.RunAsync(id, request.IfMatch(), body.Name))).WithName("deliverCase");
    }

    private static async Task<IResult> AnswerAsync(AnswerSection answer, Guid id, string section, Dictionary<string, string[]> body, HttpRequest request, CancellationToken cancellation)
    {
        if (!(await answer.ViewAsync(id, section, cancellation)).Is(out var view, out var problem))
        {
            return problem.ToHttp();
        }

        var posted = new Forms.Contracts.Posted(body.ToDictionary(field => field.Key, field => new Microsoft.Extensions.Primitives.StringValues(field.Value)), []);
        return Done(request, await answer.RunAsync(view, request.IfMatch() ?? view.Sheet.Version, posted, cancellation));
    }

    private static async Task<IResult> PrintAsync(OpenDocument open, PdfPaper paper, Guid id, CancellationToken cancellation) => Print(await open.RunAsync(id, cancellation), paper);

    private static async Task<IResult> FileAsync(OpenFile open, Uploads uploads, HttpResponse response, Guid caseId, Guid fileId, CancellationToken cancellation) =>
        Inline(response, uploads, await open.RunAsync(caseId, fileId, cancellation));

    private static async Task<IResult> ArchiveAsync(OpenArchive open, Uploads uploads, Guid id, CancellationToken cancellation) =>
        (await open.RunAsync(id, cancellation)).Is(out var file, out var problem)
            ? Results.File(uploads.Open(file), file.ContentType, file.Name)
            : Results.StatusCode(problem.Kind.Status);

    private static IResult Done(HttpRequest request, Problem? problem) => problem?.ToHttp(request) ?? Results.NoContent();

    internal sealed record NewCase(string TaskCode);

    internal sealed record CaseKey(Guid Id);

    internal sealed record Reason(string Text);

    internal sealed record Points(IReadOnlyList<RequestCorrection.Point> Items);

    internal sealed record Opinion(bool Recommend, string Text);

    internal sealed record Decision(bool Grant, string? Reason);

    internal sealed record Receiver(string Name);

    internal sealed record Termination(TerminateCase.Ground? Ground, string? Reason);

    internal sealed record CheckResult(bool? Kept, string? Finding);

    internal sealed record SurveyAnswer(bool? Agree, string? Reason);

    internal sealed record Approval(bool? Approve, string? Opinion);
}
