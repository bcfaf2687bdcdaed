using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform.Outbox;

namespace Banshi.Cases.Contracts;

/// <summary>
/// 异地代收代办 (国办发〔2020〕35号): an application that one platform takes and another decides. Each side keeps its own record; they know of each other what
/// these messages say. Within one platform, between two of its divisions, the same messages go from hand to hand.
/// </summary>
public interface ICrossRegion
{
    /// <summary>Keeps the list of a partner as it stands there, so that its applications can be taken here. Durable with the caller's save.</summary>
    Task KeepListAsync(PartnerList list, CancellationToken cancellation);

    /// <summary>A partner takes no applications of some lists, null for all of them, from elsewhere any more. Durable with the caller's save.</summary>
    Task DropListsAsync(string partner, IReadOnlyCollection<string>? taskCodes, CancellationToken cancellation);

    /// <summary>
    /// Acts on what a partner says. Messages about one application come in their order and may come again. Durable with the caller's save.
    /// </summary>
    /// <exception cref="InvalidOperationException">It is about an application that this partner never brought here.</exception>
    Task HearAsync(PartnerMessage message, CancellationToken cancellation);
}

/// <summary>A list of a partner whose applications may be handed in here.</summary>
/// <param name="Partner">Twelve-digit division code of the partner's region.</param>
/// <param name="PartnerName">Its name.</param>
/// <param name="VersionId">Key of the version there.</param>
/// <param name="Content">The elements of the list.</param>
/// <param name="Form">Its form.</param>
/// <param name="PlaceName">The division that handles it, named with those above it; empty where the partner does not say.</param>
public sealed record PartnerList(string Partner, string PartnerName, Guid VersionId, ItemContent Content, FormDefinition Form, string PlaceName);

/// <summary>A message as it came.</summary>
/// <param name="Partner">Who sent it: division code of its region; empty for this platform itself.</param>
/// <param name="PartnerName">Its name.</param>
/// <param name="ApplicationId">The application as the side that took it knows it.</param>
/// <param name="Body">A <see cref="CrossRegionMessage"/> as JSON text.</param>
/// <param name="Files">The files that came with it: key in this platform's store by SHA-256.</param>
public sealed record PartnerMessage(string Partner, string PartnerName, Guid ApplicationId, string Body, IReadOnlyDictionary<string, Guid> Files);

/// <summary>Something is to be said to a partner about an application.</summary>
/// <param name="Id">Key of the message: whoever hears it twice acts once.</param>
/// <param name="Partner">To whom: division code of its region; empty for this platform itself.</param>
/// <param name="ApplicationId">The application.</param>
/// <param name="Sequence">Its place among the messages that this side sends about the application, from 1.</param>
/// <param name="Body">A <see cref="CrossRegionMessage"/> as JSON text.</param>
/// <param name="Files">The files that go with it.</param>
public sealed record CrossRegionSent(Guid Id, string Partner, Guid ApplicationId, int Sequence, string Body, IReadOnlyList<SharedFile> Files) : IEvent
{
    /// <inheritdoc/>
    public static string Name => "cases.cross-region-sent";
}

/// <summary>A file that goes with a message.</summary>
/// <param name="FileId">Key in the sender's store.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hexadecimal.</param>
public sealed record SharedFile(Guid FileId, string Name, string Sha256);
