using Banshi.Licenses.Sharing;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Banshi.Licenses.Api;

/// <summary>证照共享接口 for systems of departments. What is personal stands in the body, never in an address.</summary>
internal static class SharingApi
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPostOf<SearchShared>("/api/v1/license-sharing/search", async (SearchShared search, SearchInput input, CancellationToken cancellation) =>
            (await search.RunAsync(new SearchShared.Input(input.Request, new NamedLicense(input.HolderIdType, input.HolderIdNumber, input.Number)), cancellation)).ToHttp()).WithName("searchSharedLicenses");
        routes.MapPostOf<TakeShared>("/api/v1/license-sharing/licenses/{identifier}/copy", async (TakeShared take, string identifier, CopyInput input, CancellationToken cancellation) =>
            Sent(await take.RunAsync(identifier, new SharedRequest(null, input.ItemCode, input.CaseId, input.Purpose, input.Operator), cancellation))).WithName("takeSharedLicenseCopy");
        routes.MapPostOf<AskHolder>("/api/v1/license-sharing/asks", async (AskHolder ask, AskInput input, CancellationToken cancellation) =>
            (await ask.RunAsync(new AskHolder.Input(new SharedRequest(input.TypeCode, input.ItemCode, null, input.Purpose, input.Operator), new NamedLicense(input.HolderIdType, input.HolderIdNumber, input.Number), input.CaseNumber), cancellation))
                .ToHttp()).WithName("askLicenseHolder");
        routes.MapGetOf<AskHolder>("/api/v1/license-sharing/asks/{id:guid}", async (AskHolder ask, Guid id, CancellationToken cancellation) =>
            (await ask.FindAsync(id, cancellation)).ToHttp()).WithName("viewLicenseAsk");
        routes.MapPostOf<AnswerAsk>("/api/v1/my/license-asks/{id:guid}/answer", async (AnswerAsk answer, HttpRequest request, Guid id, AnswerInput input, CancellationToken cancellation) =>
            await answer.RunAsync(id, input.Agree, cancellation) is { } problem ? problem.ToHttp(request) : Results.NoContent()).WithName("answerLicenseAsk");
        routes.MapGetOf<DescribeShared>("/api/v1/license-sharing/types/{code}", async (DescribeShared describe, string code, CancellationToken cancellation) =>
            (await describe.RunAsync(code, cancellation)).ToHttp()).WithName("describeSharedLicenseType");
    }

    private static IResult Sent(Result<OpenLicenseFile.Opened> opened) =>
        opened.Is(out var file, out var problem) ? Results.Stream(file.Content, file.ContentType, file.DownloadName) : problem.ToHttp();

    /// <param name="TypeCode">证照类型代码.</param>
    /// <param name="HolderIdType">持证主体代码类型, for example 111 or 001; with <c>HolderIdNumber</c>.</param>
    /// <param name="HolderIdNumber">持证主体代码.</param>
    /// <param name="Number">证照编号, instead of the holder.</param>
    /// <param name="ItemCode">事项编码 of the case: one of the grant's.</param>
    /// <param name="CaseId">The case for which the holder has authorized the use, or the key of an ask that he agreed to.</param>
    /// <param name="Purpose">用证事由, 200 characters at most; the holder reads it.</param>
    /// <param name="Operator">经办人, 50 characters at most; the holder reads it.</param>
    internal sealed record SearchInput(
        string? TypeCode, string? HolderIdType, string? HolderIdNumber, string? Number, string? ItemCode, Guid? CaseId, string? Purpose, string? Operator)
    {
        internal SharedRequest Request => new(TypeCode, ItemCode, CaseId, Purpose, Operator);
    }

    /// <param name="TypeCode">证照类型代码.</param>
    /// <param name="HolderIdType">持证主体代码类型, with <c>HolderIdNumber</c>.</param>
    /// <param name="HolderIdNumber">持证主体代码.</param>
    /// <param name="Number">证照编号, instead of the holder.</param>
    /// <param name="ItemCode">事项编码 of what the department handles: one of the grant's.</param>
    /// <param name="CaseNumber">The department's own number of its case, 50 characters at most; the holder reads it.</param>
    /// <param name="Purpose">用证事由, 200 characters at most; the holder reads it.</param>
    /// <param name="Operator">经办人, 50 characters at most; the holder reads it.</param>
    internal sealed record AskInput(
        string? TypeCode, string? HolderIdType, string? HolderIdNumber, string? Number, string? ItemCode, string? CaseNumber, string? Purpose, string? Operator);

    /// <param name="Agree">Whether the holder agrees.</param>
    internal sealed record AnswerInput(bool? Agree);

    /// <param name="ItemCode">事项编码 of the case: one of the grant's.</param>
    /// <param name="CaseId">The case for which the holder has authorized the use, or the key of an ask that he agreed to.</param>
    /// <param name="Purpose">用证事由, 200 characters at most; the holder reads it.</param>
    /// <param name="Operator">经办人, 50 characters at most; the holder reads it.</param>
    internal sealed record CopyInput(string? ItemCode, Guid? CaseId, string? Purpose, string? Operator);
}
