namespace Banshi.Notices.Channels;

/// <summary>Whoever carries short messages to telephones.</summary>
internal interface ISmsGateway
{
    /// <summary>Hands a message over; an exception means that it was not taken. The same key again is the same message.</summary>
    Task SendAsync(Sms message, CancellationToken cancellation);
}

/// <summary>A short message.</summary>
/// <param name="Id">Its key: a gateway that has seen it sends it no second time.</param>
/// <param name="Phone">Telephone number.</param>
/// <param name="Text">Its text.</param>
internal sealed record Sms(Guid Id, string Phone, string Text);
