using Banshi.Cases.Contracts;
using Banshi.Platform.Actors;

namespace Banshi.Guidance;

/// <summary>Files that an applicant gave with cases before: what can be looked up, and taken again.</summary>
internal sealed class ListMaterials(ActorSource actors, IApplicantCases cases) : IGuarded
{
    public const int MostCases = 20;

    public static Guard Guard => Guard.Allow(Role.Applicant, Reach.Own);

    public Task<IReadOnlyList<GivenMaterial>> RunAsync(CancellationToken cancellation) => cases.MaterialsAsync(actors.Current.Party!.Id, MostCases, cancellation);
}
