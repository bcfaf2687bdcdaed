using Banshi.Notices.Domain;

namespace Banshi.Notices.Channels;

/// <summary>A way on which notices leave the platform. Each has the same quiet hours, tries and states of delivery.</summary>
internal interface INoticeChannel
{
    /// <summary>Which it is.</summary>
    NoticeChannel Kind { get; }

    /// <summary>Whether this installation has it; what waits for one that is closed goes on waiting.</summary>
    bool IsOpen { get; }

    /// <summary>Where whoever is to be told is reached: by his account party, or by the telephone number that he gave.</summary>
    Task<IReadOnlyList<string>> AddressesAsync(Guid? partyId, string phone, CancellationToken cancellation);

    /// <summary>Hands a notice over; false where the address takes nothing any more. An exception means that it was not taken this time.</summary>
    Task<bool> SendAsync(Delivery delivery, Notice notice, CancellationToken cancellation);
}
