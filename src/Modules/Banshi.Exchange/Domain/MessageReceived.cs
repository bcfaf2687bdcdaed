using Banshi.Platform.Outbox;

namespace Banshi.Exchange.Domain;

/// <summary>A partner has said something about an application.</summary>
internal sealed record MessageReceived(string Partner, Guid About) : IEvent
{
    public static string Name => "exchange.message-received";
}
