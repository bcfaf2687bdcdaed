using Banshi.Standards;

namespace Banshi.Identity.Domain;

/// <summary>The seam to whoever knows that a name and an identity number belong together (the public security authority).</summary>
internal interface IRealNameCheck
{
    /// <summary>Who answers; shown beside the result.</summary>
    string Authority { get; }

    /// <summary>Whether name and number belong together.</summary>
    Task<bool> MatchesAsync(string name, string idNumber, CancellationToken cancellation);
}

/// <summary>Asks nobody: it checks the number's check digit and that there is a name, and says everywhere that it is a simulator.</summary>
internal sealed class RealNameSimulator : IRealNameCheck
{
    public const string Name = "simulator";

    public string Authority => Name;

    public Task<bool> MatchesAsync(string name, string idNumber, CancellationToken cancellation) =>
        Task.FromResult(name.Length > 0 && PersonId.Check(idNumber) == CodeCheck.Valid);
}
