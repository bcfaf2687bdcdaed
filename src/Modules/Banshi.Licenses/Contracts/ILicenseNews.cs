namespace Banshi.Licenses.Contracts;

/// <summary>What the officers who answer for types of licenses are to know, for the home of the desk.</summary>
public interface ILicenseNews
{
    /// <summary>How much of it nobody in the actor's agencies has seen; none for whoever answers for no type.</summary>
    Task<int> CountAsync(CancellationToken cancellation);
}
