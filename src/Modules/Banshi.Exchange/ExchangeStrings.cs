namespace Banshi.Exchange;

/// <summary>Marks the texts of this module.</summary>
internal sealed class ExchangeStrings;
