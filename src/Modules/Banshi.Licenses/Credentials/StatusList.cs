using System.Buffers.Text;
using System.IO.Compression;
using Banshi.Licenses.Domain;

namespace Banshi.Licenses.Credentials;

/// <summary>
/// The status of the credentials of a legal day, two bits for each (draft-ietf-oauth-status-list). Their places are drawn by lot from a list of fixed size: from its own
/// place nobody learns how many there are, nor which are its neighbours.
/// </summary>
internal static class StatusList
{
    public const string Type = "statuslist+jwt";
    public const string MediaType = "application/statuslist+jwt";
    public const int Bits = 2;
    public const int Size = 1 << 20;

    private const int PerByte = 8 / Bits;
    private const int Invalid = 1;
    private const int Suspended = 2;

    /// <summary>A place and what stands there: VALID is 0, INVALID 1, SUSPENDED 2.</summary>
    public sealed record Entry(int Index, int Status);

    /// <summary>What became of a license, in the words of the list.</summary>
    public static int StatusOf(LicenseState state) => state switch
    {
        LicenseState.Valid => 0,
        LicenseState.Suspended => Suspended,
        _ => Invalid,
    };

    /// <summary>The list as it is signed: its bits, compressed (zlib), in base64url.</summary>
    public static string Encode(IEnumerable<Entry> entries)
    {
        var bits = new byte[Size / PerByte];
        foreach (var (index, status) in entries)
        {
            bits[index / PerByte] |= (byte)(status << (index % PerByte * Bits));
        }

        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zlib.Write(bits);
        }

        return Base64Url.EncodeToString(packed.ToArray());
    }
}
