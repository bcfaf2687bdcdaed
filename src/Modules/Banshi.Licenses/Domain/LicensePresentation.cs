using System.Security.Cryptography;
using System.Text;
using Banshi.Platform.Data;

namespace Banshi.Licenses.Domain;

/// <summary>亮证: a code that lets whoever has it read, once and within a minute, the fields that the holder ticked. The code itself is not kept.</summary>
internal sealed class LicensePresentation : IVersioned
{
    /// <summary>How long a code can be used.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);

    // Without letters and digits that look alike.
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private const int Length = 10;

    public required Guid Id { get; init; }

    public required Guid LicenseId { get; init; }

    /// <summary>SHA-256 of the code.</summary>
    public required string CodeSha256 { get; init; }

    /// <summary>Ids of the ticked fields, separated by commas.</summary>
    public required string Fields { get; init; }

    public required DateTime EndsAt { get; init; }

    /// <summary>The person who ticked.</summary>
    public required string ShownBy { get; init; }

    public DateTime? ReadAt { get; set; }

    public Guid Version { get; set; }

    /// <summary>A new code: ten characters from the operating system's random numbers, 49 bits.</summary>
    public static string NewCode() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>The hash under which a code is kept; spaces, hyphens and case do not matter to whoever types it.</summary>
    public static string HashOf(string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(new string([.. code.Where(char.IsAsciiLetterOrDigit)]).ToUpperInvariant())));
}
