using Banshi.Web.Guards;

namespace Banshi.Host;

/// <summary>Headers of every answer: no inline script, no foreign host, no frame but our own around a document.</summary>
internal static class SecurityHeaders
{
    private static readonly HeaderPolicyCollection Strict = Common().AddFrameOptionsDeny().AddContentSecurityPolicy(policy =>
    {
        AddSources(policy);
        policy.AddObjectSrc().None();
        policy.AddFrameAncestors().None();
    });

    // A browser shows a PDF with an object of its own.
    private static readonly HeaderPolicyCollection Framed = Common().AddFrameOptionsSameOrigin().AddContentSecurityPolicy(policy =>
    {
        AddSources(policy);
        policy.AddObjectSrc().Self();
        policy.AddFrameAncestors().Self();
    });

    public static IServiceCollection AddSecurityHeaders(this IServiceCollection services)
    {
        services.AddSecurityHeaderPolicies().SetPolicySelector(context =>
            context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<ShownBeside>() is null ? Strict : Framed);
        return services;
    }

    private static HeaderPolicyCollection Common() => new HeaderPolicyCollection()
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
        });

    private static void AddSources(CspBuilder policy)
    {
        policy.AddDefaultSrc().Self();
        policy.AddImgSrc().Self().Data().Blob();
        policy.AddScriptSrc().Self();
        policy.AddStyleSrc().Self();
        policy.AddBaseUri().Self();
        policy.AddFormAction().Self();
    }
}
