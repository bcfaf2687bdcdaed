using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>Whoever received an escalation gives the case to an officer who can do what it waits for, or takes it over where that is himself.</summary>
internal sealed class ReassignCase(PassCase pass, ReceivedEscalations received) : IGuarded
{
    public static Guard Guard => ReceivedEscalations.Guard;

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, Guid to, string reason, CancellationToken cancellation)
    {
        if (!(await received.TakeAsync(id, seen, cancellation)).Is(out var taken, out var problem))
        {
            return problem;
        }

        received.Answer(taken);
        return await pass.GiveAsync(taken.Of.Case, to, reason, cancellation);
    }
}
