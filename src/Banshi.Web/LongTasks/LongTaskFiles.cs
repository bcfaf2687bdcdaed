using System.Globalization;
using Banshi.Platform.LongTasks;
using Banshi.Platform.Sheets;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace Banshi.Web.LongTasks;

/// <summary>What can be downloaded of a long task, on both faces of the office.</summary>
internal static class LongTaskFiles
{
    private const int MostRefusals = 100_000;
    private static readonly string[] Faces = ["/desk", "/admin"];

    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var face in Faces)
        {
            routes.MapGetOf<FollowLongTasks>($"{face}/tasks/file/{{id:guid}}", async (LongTaskDesk desk, Guid id, CancellationToken cancellation) =>
                (await desk.OpenResultAsync(id, cancellation)).Is(out var file, out var problem)
                    ? Results.File(file.Content, file.ContentType, file.Name) : Results.StatusCode(problem.Kind.Status)).ExcludeFromDescription();
            routes.MapGetOf<FollowLongTasks>($"{face}/tasks/refused/{{id:guid}}", RefusedAsync).ExcludeFromDescription();
        }
    }

    private static async Task<IResult> RefusedAsync(LongTaskDesk desk, IStringLocalizer<WebStrings> texts, Guid id, CancellationToken cancellation)
    {
        if (!(await desk.RefusalsAsync(id, MostRefusals, cancellation)).Is(out var refusals, out var problem))
        {
            return Results.StatusCode(problem.Kind.Status);
        }

        IEnumerable<string[]> lines = [[texts["行"], texts["列"], texts["内容"], texts["退回原因"]], .. refusals.Select(Line)];
        return Results.Bytes(CsvText.Write(lines), CsvText.ContentType, $"{texts["退回明细"]}.csv");
    }

    private static string[] Line(LongTaskRefusalView one) => [one.Line?.ToString(CultureInfo.InvariantCulture) ?? "", one.Column, one.Subject, one.Reason];
}
