using Banshi.Platform.Errors;

namespace Banshi.Catalog.StandardsRegister;

/// <summary>What kind a document is and which field it belongs to: chosen once, for documents and for plans.</summary>
internal static class KindAndField
{
    public static IEnumerable<FieldProblem> Check(StandardKind? kind, StandardField? field)
    {
        if (kind is not { } one || !Enum.IsDefined(one))
        {
            yield return PlatformProblems.Missing("Kind", "文件类别", "the kind of document");
        }

        if (field is not { } other || !Enum.IsDefined(other))
        {
            yield return PlatformProblems.Missing("Field", "所属领域", "the field");
        }
    }
}
