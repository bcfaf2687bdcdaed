using System.Text.Json;
using Banshi.Licenses.Domain;
using Banshi.Platform.Sheets;

namespace Banshi.Licenses.Gathering;

/// <summary>Hand-ins as a table: the template, what an officer uploads, and what came back refused, all with the same columns.</summary>
internal static class GatherFile
{
    private const string Reason = "退回原因";
    private static readonly string[] Fixed = ["证照编号", "持证主体", "持证主体代码类型", "持证主体代码", "颁发日期", "有效期截止日期"];

    /// <summary>The columns of a type.</summary>
    public static IReadOnlyList<string> Columns(LicenseType type) => [.. Fixed, .. type.Fields.Select(field => field.Label).Except(Fixed)];

    /// <summary>The columns that a sheet lacks though rows cannot pass without them.</summary>
    public static IReadOnlyList<string> Missing(LicenseType type, Sheet sheet) =>
        [.. Fixed[..^1].Concat(type.Fields.Where(field => field.IsRequired).Select(field => field.Label)).Distinct().Except(sheet.Columns)];

    /// <summary>The rows of a sheet.</summary>
    public static IReadOnlyList<GatherRow> Read(LicenseType type, Sheet sheet) => [.. sheet.Rows.Select(row => new GatherRow(
        row.Line, row[Fixed[0]].Trim(), row[Fixed[1]].Trim(), row[Fixed[2]].Trim(), row[Fixed[3]].Trim(), row[Fixed[4]].Trim(), row[Fixed[5]].Trim(),
        type.Fields.ToDictionary(field => field.Id, field => row[field.Label].Trim())))];

    /// <summary>An empty table to be filled in.</summary>
    public static byte[] Template(LicenseType type) => CsvText.Write([Columns(type)]);

    /// <summary>The refused rows as they came, with the reasons in the last column: corrected, the file can be handed in again.</summary>
    public static byte[] Refused(LicenseType type, IEnumerable<GatherRefusal> refusals) =>
        CsvText.Write([[.. Columns(type), Reason], .. refusals.Select(refusal => Line(type, refusal))]);

    private static string[] Line(LicenseType type, GatherRefusal refusal)
    {
        var row = JsonSerializer.Deserialize<GatherRow>(refusal.Cells)!;
        return
        [
            row.Number, row.HolderName, row.HolderIdType, row.HolderIdNumber, row.IssuedOn, row.ValidTo,
            .. type.Fields.Where(field => !Fixed.Contains(field.Label)).Select(field => row.Value(field.Id)),
            refusal.Reasons.Replace("\n", "；", StringComparison.Ordinal),
        ];
    }
}
