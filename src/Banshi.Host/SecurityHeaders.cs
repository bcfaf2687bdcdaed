namespace Banshi.Host;

/// <summary>Headers of every answer: no inline script, no foreign host, no frame.</summary>
internal static class SecurityHeaders
{
    public static readonly HeaderPolicyCollection Strict = new HeaderPolicyCollection()
        .AddFrameOptionsDeny()
        .AddContentTypeOptionsNoSniff()
        .AddReferrerPolicyStrictOriginWhenCrossOrigin()
        .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
        .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
        .AddStrictTransportSecurityMaxAgeIncludeSubDomains()
        .AddPermissionsPolicy(policy =>
        {
            policy.AddCamera().Self();
            policy.AddMicrophone().None();
            policy.AddGeolocation().Self();
            policy.AddPayment().None();
        })
        .AddContentSecurityPolicy(policy =>
        {
            policy.AddDefaultSrc().Self();
            policy.AddImgSrc().Self().Data().Blob();
            policy.AddScriptSrc().Self();
            policy.AddStyleSrc().Self();
            policy.AddObjectSrc().None();
            policy.AddBaseUri().Self();
            policy.AddFormAction().Self();
            policy.AddFrameAncestors().None();
        });
}
