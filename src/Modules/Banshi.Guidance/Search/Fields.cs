namespace Banshi.Guidance.Search;

/// <summary>Names of the index's fields.</summary>
internal static class Fields
{
    public const string Code = "code";
    public const string Basic = "basic";
    public const string Group = "group";
    public const string Place = "place";
    public const string Division = "division";
    public const string Level = "level";
    public const string Online = "online";
    public const string Agency = "agency";
    public const string Texts = "texts";
    public const string Name = "name";
    public const string MainName = "main-name";
    public const string Everyday = "everyday";
    public const string Asked = "asked";
    public const string Themes = "themes";
    public const string Audiences = "audiences";
    public const string Promise = "promise";
    public const string PromiseUnit = "promise-unit";
    public const string Visits = "visits";
}
