using Banshi.Platform.Errors;

namespace Banshi.Identity.Contracts;

/// <summary>Opens the account of the first administrator, for whoever runs the program.</summary>
public interface IFirstAdministrator
{
    /// <summary>Returns the first password; a problem where there is an administrator already, or the name is taken or malformed.</summary>
    Task<Result<string>> AppointAsync(string accountName, CancellationToken cancellation);
}
