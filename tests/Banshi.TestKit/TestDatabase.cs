namespace Banshi.TestKit;

/// <summary>Which database a host runs on.</summary>
public enum TestDatabase
{
    /// <summary>A file in the host's data folder.</summary>
    Sqlite,

    /// <summary>A database of its own on the server that <c>BANSHI_TEST_POSTGRES</c> names.</summary>
    Postgres,
}
