using System.Net.Http.Headers;
using Banshi.Platform;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Cases.Outside;

/// <summary>A service outside of the platform that is spoken to over HTTP with JSON. Sections <c>Payments</c> and <c>Post</c> of the configuration, by which the options are named.</summary>
internal sealed class SeamOptions
{
    public const string Payments = "Payments";
    public const string Post = "Post";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>Base address; empty where there is none.</summary>
    public string Url { get; set; } = "";

    /// <summary>The key that it asks for, sent as a bearer token.</summary>
    public string Key { get; set; } = "";

    /// <summary>Whether the service can be used here: over HTTP, or in the sample region, where nothing real happens and the page says so.</summary>
    public bool IsOpen(SiteOptions site) => Url.Length > 0 || site.IsSample;

    /// <summary>Registers a seam under its section: over HTTP where that names an address, else as the sample region has it.</summary>
    public static void Add<TSeam, THttp, TSample>(IServiceCollection services, IConfigurationSection section)
        where TSeam : class
        where THttp : class, TSeam
        where TSample : class, TSeam
    {
        services.Configure<SeamOptions>(section.Key, section);
        var options = section.Get<SeamOptions>() ?? new SeamOptions();
        if (options.Url.Length == 0)
        {
            services.AddScoped<TSeam, TSample>();
            return;
        }

        services.AddHttpClient<TSeam, THttp>(client =>
        {
            client.BaseAddress = new Uri(options.Url.TrimEnd('/') + "/");
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", options.Key);
            client.Timeout = Patience;
        });
    }
}
