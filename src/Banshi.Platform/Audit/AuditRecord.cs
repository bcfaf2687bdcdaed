using System.Globalization;
using System.Text;
using Banshi.Ofd.Crypto;
using Banshi.Platform.Actors;

namespace Banshi.Platform.Audit;

/// <summary>
/// One act, for ever: who (and on whose behalf), when, on what, from where, under which clause. The records of one stream (a case, a license, an item) form
/// a chain: each carries the SM3 hash over its own text and the hash before it, so that a change, a removal or a swap in the middle shows.
/// </summary>
public sealed class AuditRecord
{
    /// <summary>The thing that was acted on.</summary>
    public required Guid StreamId { get; init; }

    /// <summary>Position in the stream, from 1; set when the record is saved.</summary>
    public int Sequence { get; internal set; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>For example <c>cases.accept</c>.</summary>
    public required string Act { get; init; }

    /// <summary>Account of the person; empty for the platform itself.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>Name of the person at that time.</summary>
    public required string ActorName { get; init; }

    /// <summary>The applicant on whose behalf it was done, if any.</summary>
    public Guid? OnBehalfOf { get; init; }

    /// <summary>Where it came in.</summary>
    public required Channel Channel { get; init; }

    /// <summary>The clause (of the law or of the list) that the act stands on; empty where none applies.</summary>
    public required string Clause { get; init; }

    /// <summary>What the act contained, as JSON text.</summary>
    public required string Detail { get; init; }

    /// <summary>SM3 over this record and the hash before it, hexadecimal.</summary>
    public string Hash { get; internal set; } = "";

    /// <summary>The hash that this record must carry behind a record with hash <paramref name="previous"/> (empty for the first).</summary>
    public string HashAfter(string previous)
    {
        var sm3 = new Sm3();
        sm3.Append(Sealed(previous));
        return Convert.ToHexStringLower(sm3.Finish());
    }

    /// <summary>The bytes that are hashed: the hash before it and all its parts, each behind its length, so that no two different records give the same.</summary>
    public byte[] Sealed(string previous)
    {
        var bytes = new List<byte>();
        foreach (var text in Parts(previous).Select(Encoding.UTF8.GetBytes))
        {
            bytes.AddRange(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{text.Length}:")));
            bytes.AddRange(text);
        }

        return [.. bytes];
    }

    private IEnumerable<string> Parts(string previous) =>
    [
        previous,
        StreamId.ToString(),
        Sequence.ToString(CultureInfo.InvariantCulture),
        At.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture),
        Act,
        AccountId.ToString(),
        ActorName,
        OnBehalfOf?.ToString() ?? "",
        Channel.ToString(),
        Clause,
        Detail,
    ];
}
