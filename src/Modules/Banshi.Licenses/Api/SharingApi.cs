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
            (await search.RunAsync(new SearchShared.Input(input.Request, input.HolderIdType, input.HolderIdNumber, input.Number), cancellation)).ToHttp()).WithName("searchSharedLicenses");
        routes.MapPostOf<TakeShared>("/api/v1/license-sharing/licenses/{identifier}/copy", async (TakeShared take, string identifier, CopyInput input, CancellationToken cancellation) =>
            Sent(await take.RunAsync(identifier, new SharedRequest(null, input.ItemCode, input.CaseId, input.Purpose, input.Operator), cancellation))).WithName("takeSharedLicenseCopy");
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
    /// <param name="CaseId">The case for which the holder has authorized the use.</param>
    /// <param name="Purpose">用证事由, 200 characters at most; the holder reads it.</param>
    /// <param name="Operator">经办人, 50 characters at most; the holder reads it.</param>
    internal sealed record SearchInput(
        string? TypeCode, string? HolderIdType, string? HolderIdNumber, string? Number, string? ItemCode, Guid? CaseId, string? Purpose, string? Operator)
    {
        internal SharedRequest Request => new(TypeCode, ItemCode, CaseId, Purpose, Operator);
    }

    /// <param name="ItemCode">事项编码 of the case: one of the grant's.</param>
    /// <param name="CaseId">The case for which the holder has authorized the use.</param>
    /// <param name="Purpose">用证事由, 200 characters at most; the holder reads it.</param>
    /// <param name="Operator">经办人, 50 characters at most; the holder reads it.</param>
    internal sealed record CopyInput(string? ItemCode, Guid? CaseId, string? Purpose, string? Operator);
}
