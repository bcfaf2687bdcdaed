using Banshi.Licenses.Domain;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Banshi.Licenses.Api;

/// <summary>What the issuing agency and the holder do with a license that was issued.</summary>
internal static class LicenseLifeApi
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        MapAgency(routes);
        MapHolder(routes);
        routes.MapPostOf<ReadPresentation>("/api/v1/license-presentations/reading", async (ReadPresentation read, ReadingInput input, CancellationToken cancellation) =>
            (await read.RunAsync(input.Code ?? "", cancellation)).ToHttp()).WithName("readLicensePresentation");
    }

    private static void MapAgency(IEndpointRouteBuilder routes)
    {
        routes.MapPostOf<ChangeLicenseState>("/api/v1/licenses/{identifier}/state", async (ChangeLicenseState change, HttpRequest request, string identifier, StateInput input, CancellationToken cancellation) =>
            Done(await change.RunAsync(identifier, request.IfMatch(), input.Act, input.Reason ?? "", cancellation), request)).WithName("changeLicenseState");
        routes.MapPostOf<CorrectLicense>("/api/v1/licenses/{identifier}/corrections", async (CorrectLicense correct, HttpRequest request, string identifier, CorrectionInput input, CancellationToken cancellation) =>
            (await correct.RunAsync(identifier, request.IfMatch(), input.Fields ?? [], input.Reason ?? "", cancellation)).Is(out var next, out var problem)
                ? Results.Created($"/api/v1/licenses/{next.Identifier}/verification", new { next.Identifier })
                : problem.ToHttp(request)).WithName("correctLicense");
        routes.MapPostOf<AnswerDispute>("/api/v1/license-disputes/{id:guid}/answer", async (AnswerDispute answer, HttpRequest request, Guid id, AnswerInput input, CancellationToken cancellation) =>
            Done(await answer.RunAsync(id, request.IfMatch(), input.Correct, input.Value ?? "", input.Reason ?? "", cancellation), request)).WithName("answerLicenseDispute");
    }

    private static void MapHolder(IEndpointRouteBuilder routes)
    {
        routes.MapGetOf<ViewLicenseUses>("/api/v1/my/licenses/{identifier}/uses", async (ViewLicenseUses uses, string identifier, Guid? after, CancellationToken cancellation) =>
            (await uses.RunAsync(identifier, after, cancellation)).Is(out var view, out var problem)
                ? Results.Ok(new
                {
                    items = view.Rows.Select(one => new { kind = one.Kind.ToString(), one.FirstAt, one.LastAt, one.Times, one.Who, one.Unit, one.Purpose, one.Authorization, one.CaseId }),
                    view.Next,
                })
                : problem.ToHttp()).WithName("listLicenseUses");
        routes.MapPostOf<MakeLicenseCopy>("/api/v1/my/licenses/{identifier}/copies", async (MakeLicenseCopy copies, string identifier, MakeLicenseCopy.Input input, CancellationToken cancellation) =>
            (await copies.RunAsync(identifier, input, cancellation)).Is(out var copy, out var problem)
                ? Results.Created($"/my/licenses/copy-file/{identifier}/{copy.Id}/ofd", new { copy.Id, copy.Watermark, copy.EndsOn })
                : problem.ToHttp()).WithName("makeLicenseCopy");
        routes.MapPostOf<PresentLicense>("/api/v1/my/licenses/{identifier}/presentations", async (PresentLicense present, string identifier, PresentationInput input, CancellationToken cancellation) =>
            (await present.RunAsync(identifier, input.Fields ?? [], cancellation)).ToHttp()).WithName("presentLicense");
        routes.MapPostOf<KeepLicense>("/api/v1/my/licenses/{identifier}/kept", async (KeepLicense keep, string identifier, KeepLicense.Input input, CancellationToken cancellation) =>
            (await keep.RunAsync(identifier, input, cancellation)).ToHttp()).WithName("keepLicense");
        routes.MapPostOf<EndKeptLicense>("/api/v1/my/licenses/{identifier}/kept/{id:guid}/end", async (EndKeptLicense end, HttpRequest request, string identifier, Guid id, CancellationToken cancellation) =>
            Done(await end.RunAsync(identifier, id, cancellation), request)).WithName("endKeptLicense");
        routes.MapPostOf<DisputeLicense>("/api/v1/my/licenses/{identifier}/disputes", async (DisputeLicense dispute, HttpRequest request, string identifier, DisputeLicense.Input input, CancellationToken cancellation) =>
            Done(await dispute.RunAsync(identifier, input, cancellation), request)).WithName("disputeLicense");
        routes.MapPostOf<WithdrawConsent>("/api/v1/my/licenses/{identifier}/consents/{id:guid}/withdrawal", async (WithdrawConsent withdraw, HttpRequest request, string identifier, Guid id, CancellationToken cancellation) =>
            Done(await withdraw.RunAsync(identifier, id, cancellation), request)).WithName("withdrawLicenseConsent");
        routes.MapPostOf<RenewConsent>("/api/v1/my/licenses/{identifier}/consents/{id:guid}/renewal", async (RenewConsent renew, HttpRequest request, string identifier, Guid id, CancellationToken cancellation) =>
            Done(await renew.RunAsync(identifier, id, cancellation), request)).WithName("renewLicenseConsent");
    }

    private static IResult Done(Problem? problem, HttpRequest request) => problem is null ? Results.NoContent() : problem.ToHttp(request);

    /// <param name="Act">What is to be done.</param>
    /// <param name="Reason">Reasons and legal basis.</param>
    internal sealed record StateInput(LicenseAct Act, string? Reason);

    /// <param name="Fields">The right values by field id.</param>
    /// <param name="Reason">What was wrong, and what shows it.</param>
    internal sealed record CorrectionInput(Dictionary<string, string>? Fields, string? Reason);

    /// <param name="Fields">Ids of what the holder ticks.</param>
    internal sealed record PresentationInput(string[]? Fields);

    /// <param name="Code">The code that the holder shows.</param>
    internal sealed record ReadingInput(string? Code);

    /// <param name="Correct">Whether the license is corrected.</param>
    /// <param name="Value">What the field is to say then.</param>
    /// <param name="Reason">The reasons.</param>
    internal sealed record AnswerInput(bool? Correct, string? Value, string? Reason);
}
