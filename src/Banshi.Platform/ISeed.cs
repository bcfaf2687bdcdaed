namespace Banshi.Platform;

/// <summary>Loads data that ship with the program. It runs at each start and must find out by itself what is already there.</summary>
public interface ISeed
{
    /// <summary>Seeds run in this order: directory 10, catalog 20, licenses 30, identity 40.</summary>
    int Order { get; }

    /// <summary>Whether these are sample data: loaded in the sample region only, never in production.</summary>
    bool IsSample { get; }

    /// <summary>Loads what is missing from the folder <c>data</c>.</summary>
    Task LoadAsync(string dataFolder, CancellationToken cancellation);
}
