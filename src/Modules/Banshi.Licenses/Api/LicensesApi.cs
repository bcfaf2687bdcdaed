using Banshi.Licenses.Credentials;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Banshi.Licenses.Api;

internal static class LicensesApi
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGetOf<MakeLicenseCopy>("/my/licenses/copy-file/{identifier}/{id:guid}/{kind}", OpenCopyAsync).ExcludeFromDescription();
        routes.MapGetOf<OpenLicenseFile>("/my/licenses/file/{identifier}/{kind}", OpenAsync).ExcludeFromDescription();
        routes.MapGetOf<VerifyLicense>("/api/v1/licenses/{identifier}/verification", async (VerifyLicense verify, string identifier, CancellationToken cancellation) =>
            (await verify.FindAsync(identifier, cancellation)).Is(out var view, out var problem) ? Shown(view) : problem.ToHttp()).WithName("verifyLicense");
        routes.MapPostOf<VerifyLicense>("/api/v1/licenses/verification", async (VerifyLicense verify, HttpRequest request, CancellationToken cancellation) =>
        {
            using var content = new MemoryStream();
            await request.Body.CopyToAsync(content, cancellation);
            content.Position = 0;
            return (await verify.CheckAsync(content, cancellation)).Is(out var view, out var problem) ? Shown(view) : problem.ToHttp();
        }).WithName("verifyLicenseFile").WithMetadata(new RequestSizeLimitAttribute(VerifyLicense.LargestFile + 1)).Accepts<byte[]>("application/ofd", "application/pdf", SdJwt.MediaType);
    }

    private static async Task<IResult> OpenAsync(OpenLicenseFile open, string identifier, string kind, CancellationToken cancellation) =>
        Sent(await open.RunAsync(identifier, kind, cancellation));

    private static async Task<IResult> OpenCopyAsync(MakeLicenseCopy copies, string identifier, Guid id, string kind, CancellationToken cancellation) =>
        Sent(await copies.OpenAsync(identifier, id, kind, cancellation));

    private static IResult Sent(Result<OpenLicenseFile.Opened> opened) =>
        opened.Is(out var file, out var problem) ? Results.Stream(file.Content, file.ContentType, file.DownloadName) : Results.StatusCode(problem.Kind.Status);

    private static IResult Shown(VerifyLicense.View view) => Results.Ok(new
    {
        answer = view.Answer.ToString(),
        license = view.Public,
        checks = view.Checks.Select(check => new { check.Check, check.Passed }),
        credential = view.Credential,
        copy = view.Copy is { } copy ? new { copy.Recipient, copy.Purpose, copy.EndsOn } : null,
        changes = view.Changes.Select(line => new
        {
            line.Statement,
            signature = Convert.ToBase64String(line.Change.Signature),
            certificate = Convert.ToBase64String(line.Change.Certificate),
        }),
    });
}
