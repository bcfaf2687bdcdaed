using Microsoft.AspNetCore.Http;

namespace Banshi.Web.TagHelpers;

/// <summary>What a check says about a field that is not refused: it stands beside the field.</summary>
/// <param name="Field">Name of the field in the post.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="IsSevere">Whether the form as a whole cannot go on with it.</param>
public sealed record FieldNote(string Field, string Message, bool IsSevere);

/// <summary>The notes of the page that is rendered: put before its fields, read by them.</summary>
public static class FieldNotes
{
    private static readonly object Key = new();

    /// <summary>Puts the notes of this page.</summary>
    public static void Put(HttpContext http, IEnumerable<FieldNote> notes) => http.Items[Key] = notes.ToLookup(note => note.Field);

    /// <summary>The notes of a field.</summary>
    public static IEnumerable<FieldNote> Of(HttpContext http, string field) => http.Items[Key] is ILookup<string, FieldNote> notes ? notes[field] : [];
}
