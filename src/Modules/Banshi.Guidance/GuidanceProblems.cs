using Banshi.Platform.Errors;

namespace Banshi.Guidance;

internal static class GuidanceProblems
{
    public static readonly ProblemKind SameWord = new("GUIDANCE-0001", 400, "两个词是同一个词，请写清单上的叫法", "Both words are the same: enter what the lists call it");
    public static readonly ProblemKind KnownPair = new("GUIDANCE-0002", 409, "词典里已经有“{0}”和“{1}”这一对。", "The dictionary already has the pair “{0}” and “{1}”.");
}
