namespace Banshi.Licenses;

/// <summary>Limits around licenses that no law sets. Section <c>Licenses</c> of the configuration.</summary>
internal sealed class LicenseOptions
{
    public const string Section = "Licenses";

    /// <summary>Days for which an authorization lets a case use a license.</summary>
    public int ConsentDays { get; set; } = 180;

    /// <summary>Working days in which the issuing agency answers a dispute.</summary>
    public int DisputeWorkingDays { get; set; } = 10;

    /// <summary>How many days back everybody who used a license is told that it was wrong.</summary>
    public int ToldDays { get; set; } = 365;

    /// <summary>Days for which an annotated copy counts that a department's system took.</summary>
    public int SharedCopyDays { get; set; } = 30;

    /// <summary>Days, after that of the ask, in which a holder answers a department that asks for a use without a case here; no answer is a refusal.</summary>
    public int AskDays { get; set; } = 1;

    /// <summary>Days for which such a use lasts.</summary>
    public int AskedUseDays { get; set; } = 30;

    /// <summary>Hours for which a credential counts.</summary>
    public int CredentialHours { get; set; } = 24;

    /// <summary>Minutes for which a list that says which credentials were suspended or revoked counts; at least one. It is made anew after half of them, and may be kept for half.</summary>
    public int StatusMinutes { get; set; } = 5;

    /// <summary>Name of the key that signs credentials.</summary>
    public string CredentialKey { get; set; } = "credential";

    /// <summary>Names of keys that signed before and are still published.</summary>
    public IReadOnlyList<string> FormerCredentialKeys { get; set; } = [];

    /// <summary>Days for which a license stays on a phone.</summary>
    public int KeptDays { get; set; } = 7;
}
