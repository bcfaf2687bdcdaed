using System.Globalization;
using System.Text;
using Banshi.Ofd.Crypto;

namespace Banshi.Licenses.Domain;

/// <summary>
/// One line of the list of changes of a license, signed with the key of the issuing agency's seal: whoever has the statement, the signature and the
/// certificate can check it without this platform. Each statement holds the hash of the one before it.
/// </summary>
internal sealed class LicenseChange
{
    public required Guid LicenseId { get; init; }

    /// <summary>From 1.</summary>
    public required int Sequence { get; init; }

    public required DateTime At { get; init; }

    public required LicenseAct Act { get; init; }

    public required LicenseState From { get; init; }

    public required LicenseState To { get; init; }

    public required string Reason { get; init; }

    public required string Clause { get; init; }

    /// <summary>SM2 with SM3 over the UTF-8 of the statement, DER.</summary>
    public byte[] Signature { get; set; } = [];

    /// <summary>Certificate of the key that signed, DER.</summary>
    public byte[] Certificate { get; set; } = [];

    /// <summary>The text that is signed. It is made from what is kept: whoever alters that, alters the text.</summary>
    /// <param name="license">The license.</param>
    /// <param name="previous">The statement before it; empty for the first.</param>
    public string Statement(License license, string previous) => string.Join('\n',
    [
        "电子证照状态变更",
        $"电子证照标识：{license.Identifier}",
        $"颁发机构：{license.IssuerName}（{license.IssuerCode}）",
        string.Create(CultureInfo.InvariantCulture, $"序号：{Sequence}"),
        $"变更：{LicenseNames.Of(Act)}",
        $"状态：{LicenseNames.Of(From)} → {LicenseNames.Of(To)}",
        $"理由：{Reason}",
        $"依据：{Clause}",
        string.Create(CultureInfo.InvariantCulture, $"时间：{At:yyyy-MM-ddTHH:mm:ss.ffffffZ}"),
        $"前一项 SM3：{HashOf(previous)}",
    ]);

    private static string HashOf(string previous)
    {
        if (previous.Length == 0)
        {
            return "";
        }

        var sm3 = new Sm3();
        sm3.Append(Encoding.UTF8.GetBytes(previous));
        return Convert.ToHexStringLower(sm3.Finish());
    }
}
