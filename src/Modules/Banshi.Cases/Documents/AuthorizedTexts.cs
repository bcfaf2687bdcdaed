using Banshi.Cases.Domain;
using Banshi.Directory.Contracts;

namespace Banshi.Cases.Documents;

/// <summary>
/// The decision of the base level. Entrusted (行政许可法 §24), it is the agency's, which answers for it; empowered by the region's list, it is that of the
/// authority itself. Both name what they stand on.
/// </summary>
internal static class AuthorizedTexts
{
    public static DocumentContent Of(DocumentContent decision, AgencyInfo agency, BaseLevelAuthorization authorization)
    {
        var basis = $"{authorization.Basis}，{DocumentTexts.Day(authorization.From)}至 {DocumentTexts.Day(authorization.Until)}有效";
        return authorization.Kind == AuthorizationKind.Entrusted
            ? decision with { Closing = [.. decision.Closing, $"本决定由{authorization.Body}受{agency.Name}委托作出（{basis}），{agency.Name}承担法律责任。"] }
            : decision with { Closing = [.. decision.Closing, $"本决定由{authorization.Body}依授权以自己的名义作出（{basis}）。"], Signer = authorization.Body };
    }
}
