using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Banshi.Platform.Data;

/// <summary>
/// What a write stands on: the next numbers of its series and the ends of the chains that it adds to. Every act needs both, so they are read in one journey
/// to the database.
/// </summary>
/// <param name="Numbers">The next number of each series, in the order asked for.</param>
/// <param name="Ends">Sequence and hash of the last record of each stream; 0 and nothing where it has none.</param>
internal sealed record WriteBase(IReadOnlyList<long> Numbers, IReadOnlyList<(int Sequence, string Hash)> Ends)
{
    private const int MostAtOnce = 100;

    private static readonly CompositeFormat NextNumber = CompositeFormat.Parse(
        "INSERT INTO platform_serial (series, last) VALUES ({0}, 1) ON CONFLICT (series) DO UPDATE SET last = platform_serial.last + 1 RETURNING last;");

    private static readonly CompositeFormat LastRecord = CompositeFormat.Parse(
        "SELECT sequence, hash FROM platform_audit WHERE stream_id = {0} ORDER BY sequence DESC LIMIT 1;");

    /// <summary>Reads it inside the transaction of the write.</summary>
    public static async Task<WriteBase> ReadAsync(AppDbContext db, IReadOnlyList<string> series, IReadOnlyList<Guid> streams, CancellationToken cancellation)
    {
        var rows = new List<object[]?>();
        foreach (var chunk in series.Select(one => (Text: NextNumber, Value: (object)one)).Concat(streams.Select(one => (Text: LastRecord, Value: (object)one))).Chunk(MostAtOnce))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
            command.CommandText = string.Concat(chunk.Select(one => string.Format(CultureInfo.InvariantCulture, one.Text, Add(command, one.Value))));
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            foreach (var _ in chunk)
            {
                rows.Add(await RowAsync(reader, cancellation));
                await reader.NextResultAsync(cancellation);
            }
        }

        return new WriteBase(
            [.. rows.Take(series.Count).Select(row => Convert.ToInt64(row![0], CultureInfo.InvariantCulture))],
            [.. rows.Skip(series.Count).Select(row => row is null ? (0, "") : (Convert.ToInt32(row[0], CultureInfo.InvariantCulture), (string)row[1]))]);
    }

    private static async Task<object[]?> RowAsync(DbDataReader reader, CancellationToken cancellation)
    {
        if (!await reader.ReadAsync(cancellation))
        {
            return null;
        }

        var values = new object[reader.FieldCount];
        reader.GetValues(values);
        return values;
    }

    private static string Add(DbCommand command, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ($"@p{command.Parameters.Count}", value);
        command.Parameters.Add(parameter);
        return parameter.ParameterName;
    }
}
