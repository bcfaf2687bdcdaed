using Banshi.Licenses.Gathering;
using Banshi.Platform.Errors;
using Banshi.Platform.Sheets;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Banshi.Licenses.Api;

internal static class GatheringApi
{
    private const long LargestBody = 64 * 1024 * 1024;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGetOf<ViewGathering>("/desk/licenses/gather/template/{code}", async (ViewGathering view, string code, CancellationToken cancellation) => Sent(await view.TemplateAsync(code, cancellation))).ExcludeFromDescription();
        routes.MapGetOf<ViewGathering>("/desk/licenses/gather/refused/{id:guid}", async (ViewGathering view, Guid id, CancellationToken cancellation) => Sent(await view.RefusedAsync(id, cancellation))).ExcludeFromDescription();
        routes.MapGetOf<ViewGathering>("/api/v1/license-gatherings/{id:guid}", async (ViewGathering view, Guid id, CancellationToken cancellation) =>
            (await view.FindAsync(id, GatherLicenses.MostRows, cancellation)).Is(out var report, out var problem) ? Results.Ok(Shown(report)) : problem.ToHttp()).WithName("viewLicenseGathering");
        routes.MapPostOf<GatherLicenses>("/api/v1/license-gatherings", async (GatherLicenses gather, ViewGathering view, Input input, CancellationToken cancellation) =>
            (await gather.RunAsync(new GatherLicenses.Input(input.TypeCode, input.AgencyId, input.Backlog), RowsOf(input), cancellation)).Is(out var batch, out var problem)
                && (await view.FindAsync(batch.Id, GatherLicenses.MostRows, cancellation)).Is(out var report, out problem)
                ? Results.Created($"/api/v1/license-gatherings/{batch.Id}", Shown(report))
                : problem.ToHttp()).WithName("gatherLicenses").WithMetadata(new RequestSizeLimitAttribute(LargestBody));
    }

    private static IResult Sent(Result<(string Name, byte[] Content)> file) =>
        file.Is(out var sent, out var problem) ? Results.Bytes(sent.Content, CsvText.ContentType, sent.Name) : Results.StatusCode(problem.Kind.Status);

    // What is null is missing, and the gate says so.
    private static List<GatherRow> RowsOf(Input input) => [.. (input.Licenses ?? []).Select((one, index) => RowOf(index + 1, one ?? new LicenseInput()))];

    private static GatherRow RowOf(int line, LicenseInput one) => new(
        line, one.Number ?? "", one.HolderName ?? "", one.HolderIdType ?? "", one.HolderIdNumber ?? "", one.IssuedOn ?? "", one.ValidTo ?? "", FieldsOf(one))
    {
        Photo = one.Photo ?? "",
    };

    private static Dictionary<string, string> FieldsOf(LicenseInput one) => (one.Fields ?? []).ToDictionary(field => field.Key, field => field.Value ?? "");

    private static object Shown(ViewGathering.Report report) => new
    {
        report.Batch.Id,
        report.Batch.TypeCode,
        @new = report.Batch.New,
        report.Batch.Changed,
        report.Batch.Unchanged,
        report.Batch.Refused,
        report.Batch.Signed,
        refusals = report.Refusals.Select(refusal => new { refusal.Line, refusal.Number, reasons = refusal.Reasons.Split('\n') }),
    };

    /// <param name="TypeCode">证照类型代码.</param>
    /// <param name="AgencyId">The issuing agency; may be left out where the caller works for one alone.</param>
    /// <param name="Backlog">Whether licenses of former years are being made up for.</param>
    /// <param name="Licenses">5,000 at most; the same again changes nothing.</param>
    internal sealed record Input(string? TypeCode, Guid? AgencyId, bool Backlog, IReadOnlyList<LicenseInput?>? Licenses);

    /// <param name="Number">证照编号.</param>
    /// <param name="HolderName">持证主体.</param>
    /// <param name="HolderIdType">持证主体代码类型, for example 111 or 001.</param>
    /// <param name="HolderIdNumber">持证主体代码.</param>
    /// <param name="IssuedOn">颁发日期.</param>
    /// <param name="ValidTo">有效期截止日期, 长期 for ever; left out for what the type reckons.</param>
    /// <param name="Fields">Values of the face by field id.</param>
    /// <param name="Photo">Photo as base64, JPG or PNG.</param>
    internal sealed record LicenseInput(
        string? Number = null, string? HolderName = null, string? HolderIdType = null, string? HolderIdNumber = null, string? IssuedOn = null, string? ValidTo = null,
        Dictionary<string, string?>? Fields = null, string? Photo = null);
}
