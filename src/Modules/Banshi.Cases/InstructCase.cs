using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>督办批示: whoever received an escalation says what is to be done; a later instruction takes the place of the earlier one, both stay in the trail.</summary>
internal sealed class InstructCase(CaseActs acts, ReceivedEscalations received) : IGuarded
{
    public static Guard Guard => ReceivedEscalations.Guard;

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, string instruction, CancellationToken cancellation)
    {
        if (!(await received.TakeAsync(id, seen, cancellation)).Is(out var taken, out var problem))
        {
            return problem;
        }

        if (instruction.Trim() is not { Length: > 0 and <= EscalateCase.LongestText } given)
        {
            return PlatformProblems.Invalid([CaseProblems.InstructionMissing.For("Instruction", EscalateCase.LongestText)]);
        }

        received.Answer(taken);
        foreach (var one in taken.Escalations)
        {
            one.Instruction = given;
        }

        acts.Record(taken.Of, "cases.instruct", new { opinion = given }, "办理");
        return await acts.SaveAsync(id);
    }
}
