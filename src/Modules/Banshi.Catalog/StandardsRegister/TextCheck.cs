using Banshi.Catalog.Drafting;
using Banshi.Platform.Errors;

namespace Banshi.Catalog.StandardsRegister;

/// <summary>Texts of a form: whether they are there, and not too long.</summary>
internal static class TextCheck
{
    public static IEnumerable<FieldProblem> Required(string field, string? text, int most, string zh, string en) =>
        Lines.Text(text).Length == 0 ? [PlatformProblems.Missing(field, zh, en)] : Optional(field, text, most, zh);

    public static IEnumerable<FieldProblem> Optional(string field, string? text, int most, string zh) =>
        Lines.Text(text).Length > most ? [PlatformProblems.TooLong.For(field, zh, most, Lines.Text(text).Length)] : [];
}
