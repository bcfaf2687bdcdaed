namespace Banshi.Cases.Post;

/// <summary>A postal service or courier that fetches parcels at the window.</summary>
internal interface IPostService
{
    /// <summary>Orders the parcel. The same key again is the same parcel.</summary>
    /// <returns>运单号.</returns>
    Task<string> OrderAsync(ParcelOrder order, CancellationToken cancellation);

    /// <summary>Where a parcel has been, oldest first; nothing where the service does not know it.</summary>
    Task<ParcelTrack> TrackAsync(string trackingNumber, CancellationToken cancellation);
}

/// <summary>A parcel that is to be fetched.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Sender">寄件单位.</param>
/// <param name="Receiver">收件人.</param>
/// <param name="Phone">Telephone number of the receiver.</param>
/// <param name="Address">收件地址.</param>
internal sealed record ParcelOrder(Guid Id, string Sender, string Receiver, string Phone, string Address);

/// <summary>Where a parcel has been.</summary>
/// <param name="Lines">What happened, oldest first.</param>
/// <param name="SignedAt">When it was handed to the receiver, UTC; null before.</param>
internal sealed record ParcelTrack(IReadOnlyList<ParcelLine> Lines, DateTime? SignedAt)
{
    public static readonly ParcelTrack Unknown = new([], null);
}

/// <summary>One line of a parcel's way.</summary>
/// <param name="At">UTC.</param>
/// <param name="Text">What happened, in the words of the service.</param>
internal sealed record ParcelLine(DateTime At, string Text);
