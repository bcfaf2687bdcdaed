using Banshi.Catalog.Contracts;
using Banshi.Standards;
using Lucene.Net.Documents;

namespace Banshi.Guidance.Search;

/// <summary>Names of the index's fields.</summary>
internal static class Fields
{
    public const string Code = "code";
    public const string Basic = "basic";
    public const string Division = "division";
    public const string Level = "level";
    public const string Theme = "theme";
    public const string Audience = "audience";
    public const string WholeName = "whole-name";
    public const string WholeEveryday = "whole-everyday";
    public const string Name = "name";
    public const string Everyday = "everyday";
    public const string MainName = "main-name";
    public const string Agency = "agency";
    public const string Pinyin = "pinyin";
    public const string Initials = "initials";
    public const string Shown = "shown";
    public const string ShownAgency = "shown-agency";
    public const string ShownEveryday = "shown-everyday";
    public const string Online = "online";
    public const string Promise = "promise";
    public const string PromiseUnit = "promise-unit";
    public const string Visits = "visits";
}

/// <summary>A list as the index knows it.</summary>
internal static class ItemDocument
{
    public static Document Of(ItemVersionInfo version)
    {
        var item = version.Content;
        var document = new Document
        {
            new StringField(Fields.Code, item.TaskCode, Field.Store.YES),
            new StringField(Fields.Basic, item.BasicCode, Field.Store.YES),
            new StringField(Fields.Division, item.Division, Field.Store.YES),
            new StoredField(Fields.Level, item.Level),
            new StringField(Fields.WholeName, Words.Whole(item.Name), Field.Store.NO),
            Terms(Fields.Name, item.Name),
            Terms(Fields.MainName, item.MainName),
            Terms(Fields.Agency, item.AgencyName),
            Terms(Fields.Everyday, string.Join(' ', item.EverydayNames)),
            new StringField(Fields.Pinyin, Words.Pinyin(item.Name), Field.Store.NO),
            new StringField(Fields.Initials, Words.Initials(item.Name), Field.Store.NO),
            new StoredField(Fields.Shown, item.Name),
            new StoredField(Fields.ShownAgency, item.AgencyName),
            new StoredField(Fields.ShownEveryday, string.Join('、', item.EverydayNames.Take(6))),
            new StoredField(Fields.Online, item.CanApply && item.Forms.Any(form => form is HandlingForm.Web or HandlingForm.Mobile) ? 1 : 0),
            new StoredField(Fields.Visits, item.Visits),
        };
        if ((item.PromisedLimit ?? item.StatutoryLimit) is { } limit)
        {
            document.Add(new StoredField(Fields.Promise, limit.Amount));
            document.Add(new StoredField(Fields.PromiseUnit, (int)limit.Unit));
        }

        AddWholes(document, item);
        AddThemes(document, item);
        return document;
    }

    /// <summary>The limit that a document shows; null where the list has none.</summary>
    public static TimeLimit? PromiseOf(Document document) =>
        document.GetField(Fields.Promise)?.GetInt32Value() is { } amount ? new TimeLimit(amount, (TimeUnit)document.GetField(Fields.PromiseUnit).GetInt32Value()!) : null;

    private static void AddWholes(Document document, ItemContent item)
    {
        foreach (var name in item.EverydayNames)
        {
            document.Add(new StringField(Fields.WholeEveryday, Words.Whole(name), Field.Store.NO));
            document.Add(new StringField(Fields.Pinyin, Words.Pinyin(name), Field.Store.NO));
            document.Add(new StringField(Fields.Initials, Words.Initials(name), Field.Store.NO));
        }

        // All everyday names as the list gives them: people paste them too.
        document.Add(new StringField(Fields.WholeEveryday, Words.Whole(string.Concat(item.EverydayNames)), Field.Store.NO));
    }

    private static void AddThemes(Document document, ItemContent item)
    {
        foreach (var theme in item.PersonThemes.Select(code => $"person:{code}").Concat(item.FirmThemes.Select(code => $"firm:{code}")))
        {
            document.Add(new StringField(Fields.Theme, theme, Field.Store.NO));
        }

        if (item.Serves.Contains(ServiceObject.Person))
        {
            document.Add(new StringField(Fields.Audience, "person", Field.Store.NO));
        }

        if (item.Serves.Any(one => one != ServiceObject.Person))
        {
            document.Add(new StringField(Fields.Audience, "firm", Field.Store.NO));
        }
    }

    private static TextField Terms(string field, string text) => new(field, string.Join(' ', Words.Of(text)), Field.Store.NO);
}
