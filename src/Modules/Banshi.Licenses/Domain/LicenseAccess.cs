using Banshi.Identity.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Files;

namespace Banshi.Licenses.Domain;

/// <summary>Who asks, and the evidence of it.</summary>
internal sealed class LicenseAccess(ActorSource actors, IIdentity identity, EvidenceBook book, IFileStore files)
{
    /// <summary>Name of the person.</summary>
    public string Name => actors.Current.Name;

    /// <summary>Whether it is known who the person is.</summary>
    public bool IsSignedIn => actors.Current.IsSignedIn;

    /// <summary>Whether it is the platform itself: a step that follows from an application.</summary>
    public bool IsPlatform => actors.Current.Channel == Channel.System;

    /// <summary>Whether the person acts for the holder with this document.</summary>
    public async Task<bool> IsHolderAsync(string idType, string idNumber, CancellationToken cancellation) =>
        actors.Current.Party is { } party && await identity.FindPartyAsync(party.Id, cancellation) is { } own && own.IdType == idType && own.IdNumber == idNumber;

    /// <summary>The bytes of a file of a license.</summary>
    public Stream Open(string sha256) => files.Open(sha256);

    public Task KeepAsync(Guid licenseId, EvidenceBook.Entry entry) => book.KeepAsync(licenseId, entry);
}
