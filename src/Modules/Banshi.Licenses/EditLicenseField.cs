using System.Text.RegularExpressions;
using Banshi.Licenses.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Licenses;

/// <summary>Adds, changes, moves and removes what the face of a draft says.</summary>
internal sealed partial class EditLicenseField(TypeDrafts drafts) : IGuarded
{
    public const int LongestId = 40;
    public const int LongestLabel = 50;
    private const int LongestSource = 300;

    public static Guard Guard => ListLicenseTypes.Guard;

    /// <param name="Id">Name in code, file and interface.</param>
    /// <param name="Label">What stands before it on the face.</param>
    /// <param name="From">Where the value comes from when a case ends in the license.</param>
    /// <param name="Kind">What it must be.</param>
    /// <param name="Longest">Most characters.</param>
    /// <param name="Choices">What can be chosen, one per line.</param>
    /// <param name="IsRequired">Whether a gathered license must have it.</param>
    /// <param name="IsWide">Whether it takes a whole line.</param>
    public sealed record Input(string? Id, string? Label, string? From, FieldKind? Kind, int? Longest, string? Choices, bool IsRequired, bool IsWide)
    {
        public static Input Of(LicenseField? field) => field is null
            ? new("", "", "", FieldKind.Text, null, "", true, false)
            : new(field.Id, field.Label, field.From, field.Kind, field.Longest, string.Join('\n', field.Choices), field.IsRequired, field.IsWide);

        /// <summary>The lines of the choices.</summary>
        public List<string> Lines => [.. (Choices ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()];

        public LicenseField ToField() => new()
        {
            Id = Id!.Trim(),
            Label = Label!.Trim(),
            From = From?.Trim() ?? "",
            Kind = Kind!.Value,
            Longest = Longest,
            Choices = Kind == FieldKind.Choice ? Lines : [],
            IsRequired = IsRequired,
            IsWide = IsWide,
        };
    }

    /// <summary>Puts a field in the place of the one with an id; null adds it at the end.</summary>
    public Task<Problem?> PutAsync(string code, Guid? seen, string? id, Input input, CancellationToken cancellation) => ChangeAsync(code, seen, input.Label ?? "", (fields, places) =>
    {
        if (Check(input, [.. fields.Where(field => field.Id != id)]) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        var place = fields.FindIndex(field => field.Id == id);
        if (place < 0)
        {
            fields.Add(input.ToField());
            return null;
        }

        fields[place] = input.ToField();

        // Under another id it is the same part of the face.
        places.Where(one => one.Part == FacePart.Field && one.FieldId == id).ToList().ForEach(one => one.FieldId = fields[place].Id);
        return null;
    }, cancellation);

    public Task<Problem?> RemoveAsync(string code, Guid? seen, string id, CancellationToken cancellation) => ChangeAsync(code, seen, $"删去 {id}", (fields, _) =>
    {
        fields.RemoveAll(field => field.Id == id);
        return null;
    }, cancellation);

    public Task<Problem?> MoveUpAsync(string code, Guid? seen, string id, CancellationToken cancellation) => ChangeAsync(code, seen, $"上移 {id}", (fields, _) =>
    {
        if (fields.FindIndex(field => field.Id == id) is > 0 and var place)
        {
            (fields[place - 1], fields[place]) = (fields[place], fields[place - 1]);
        }

        return null;
    }, cancellation);

    // The list is always made anew: what is kept as JSON does not notice that its elements changed places.
    private Task<Problem?> ChangeAsync(string code, Guid? seen, string what, Func<List<LicenseField>, List<FacePlace>, Problem?> change, CancellationToken cancellation) => drafts.ChangeAsync(code, seen, what, draft =>
    {
        List<LicenseField> fields = [.. draft.Fields.Select(field => field.Copy())];
        List<FacePlace> places = [.. draft.Face.Places.Select(place => place.Copy())];
        if (change(fields, places) is { } problem)
        {
            return problem;
        }

        draft.Fields = fields;
        draft.Face.Places = [.. places.Where(place => place.Part != FacePart.Field || fields.Any(field => field.Id == place.FieldId))];
        return null;
    }, cancellation);

    private static List<FieldProblem> Check(Input input, List<LicenseField> others)
    {
        List<FieldProblem> problems = [.. Texts.Check("Label", input.Label, LongestLabel, "名称", "the name")];
        var id = input.Id?.Trim() ?? "";
        if (!IdShape().IsMatch(id) || id.Length > LongestId)
        {
            problems.Add(LicenseProblems.FieldIdShape.For("Id", LongestId));
        }

        if (others.Any(field => string.Equals(field.Id, id, StringComparison.OrdinalIgnoreCase)))
        {
            problems.Add(LicenseProblems.FieldIdTaken.For("Id", id));
        }

        if (others.Any(field => field.Label == input.Label?.Trim()))
        {
            problems.Add(LicenseProblems.FieldLabelTaken.For("Label", input.Label!.Trim()));
        }

        problems.AddRange(CheckValue(input));
        return problems;
    }

    private static IEnumerable<FieldProblem> CheckValue(Input input)
    {
        if (input.From?.Length > LongestSource)
        {
            yield return LicenseProblems.FieldTooLong.For("From", "取值来源", LongestSource, input.From.Length);
        }

        if (input.Kind is null)
        {
            yield return PlatformProblems.Missing("Kind", "内容类型", "what it must be");
        }

        if (input.Kind == FieldKind.Choice && input.Lines.Count < 2)
        {
            yield return LicenseProblems.ChoicesMissing.For("Choices");
        }

        if (input.Longest is < 1 or > FieldRule.Longest)
        {
            yield return LicenseProblems.LengthWrong.For("Longest", FieldRule.Longest);
        }
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]*$")]
    private static partial Regex IdShape();
}
