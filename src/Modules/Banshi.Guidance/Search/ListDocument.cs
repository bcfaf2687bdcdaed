using System.Globalization;
using Banshi.Catalog.Contracts;
using Banshi.Standards;
using Lucene.Net.Documents;
using Lucene.Net.Util;

namespace Banshi.Guidance.Search;

/// <summary>A list as the index keeps it: what is shown of it, and what its group is made from.</summary>
internal static class ListDocument
{
    private const char Between = '\n';

    public static Document Of(ItemVersionInfo version)
    {
        var item = version.Content;
        var (key, place) = (KeyOf(item), PlaceOf(item));
        var (everyday, themes, audiences, asked) = (Joined(item.EverydayNames), Joined(ThemesOf(item)), Joined(AudiencesOf(item)), Joined(item.Questions.Select(one => one.Question)));
        var document = new Document
        {
            new StringField(Fields.Code, item.TaskCode, Field.Store.YES),
            new StringField(Fields.Group, key, Field.Store.YES),
            new SortedDocValuesField(Fields.Group, new BytesRef(key)),
            new StringField(Fields.Place, PlaceKey(key, place), Field.Store.NO),
            new NumericDocValuesField(Fields.Place, place.Packed),
            new SortedDocValuesField(Fields.Agency, new BytesRef(item.AgencyName)),
            new NumericDocValuesField(Fields.Texts, Mark(item.MainName, everyday, asked, themes, audiences)),
            new StoredField(Fields.Agency, item.AgencyName),
            new StoredField(Fields.Basic, item.BasicCode),
            new StoredField(Fields.Name, item.Name),
            new StoredField(Fields.MainName, item.MainName),
            new StoredField(Fields.Everyday, everyday),
            new StoredField(Fields.Asked, asked),
            new StoredField(Fields.Themes, themes),
            new StoredField(Fields.Audiences, audiences),
            new StoredField(Fields.Online, place.IsOnline ? 1 : 0),
            new StoredField(Fields.Visits, item.Visits),
        };
        if ((item.PromisedLimit ?? item.StatutoryLimit) is { } limit)
        {
            document.Add(new StoredField(Fields.Promise, limit.Amount));
            document.Add(new StoredField(Fields.PromiseUnit, (int)limit.Unit));
        }

        return document;
    }

    /// <summary>The same item under the same name is one group, whoever implements it.</summary>
    public static string KeyOf(ItemContent item) => $"{item.BasicCode}|{item.Name}";

    /// <summary>The term of the lists of a group at a place.</summary>
    public static string PlaceKey(string group, Place place) => string.Create(CultureInfo.InvariantCulture, $"{group}|{place.Packed}");

    /// <summary>The limit that a document shows; null where the list has none.</summary>
    public static TimeLimit? PromiseOf(Document document) =>
        document.GetField(Fields.Promise)?.GetInt32Value() is { } amount ? new TimeLimit(amount, (TimeUnit)document.GetField(Fields.PromiseUnit).GetInt32Value()!) : null;

    /// <summary>A stored text.</summary>
    public static string Text(Document document, string field) => document.Get(field, CultureInfo.InvariantCulture) ?? "";

    /// <summary>Stored texts that were joined.</summary>
    public static string[] Texts(Document document, string field) => Text(document, field).Split(Between, StringSplitOptions.RemoveEmptyEntries);

    private static Place PlaceOf(ItemContent item) => new(
        item.Division.Length == 0 ? 0 : long.Parse(item.Division, CultureInfo.InvariantCulture), item.Level,
        item.CanApply && item.Forms.Any(form => form is HandlingForm.Web or HandlingForm.Mobile));

    private static IEnumerable<string> ThemesOf(ItemContent item) => item.PersonThemes.Select(code => $"person:{code}").Concat(item.FirmThemes.Select(code => $"firm:{code}"));

    private static IEnumerable<string> AudiencesOf(ItemContent item) => item.Serves.Select(one => one == ServiceObject.Person ? "person" : "firm").Distinct();

    private static string Joined(IEnumerable<string> texts) => string.Join(Between, texts);

    // Lists with the same texts need not be read one by one for their group.
    private static long Mark(params ReadOnlySpan<string> texts)
    {
        var mark = 14695981039346656037UL;
        foreach (var text in texts)
        {
            foreach (var character in text)
            {
                mark = (mark ^ character) * 1099511628211UL;
            }

            mark = (mark ^ Between) * 1099511628211UL;
        }

        return (long)mark;
    }
}
