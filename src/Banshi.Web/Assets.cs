using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Banshi.Web;

/// <summary>Addresses of bundled files with their fingerprint, so that browsers may keep them for ever.</summary>
public sealed class Assets(IHttpContextAccessor http)
{
    /// <summary>Address of a file of this project's wwwroot.</summary>
    public string this[string file]
    {
        get
        {
            var path = PathOf(file);
            var collection = http.HttpContext?.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>();
            return "/" + (collection?[path] ?? path);
        }
    }

    /// <summary>The file below the program's web root.</summary>
    internal static string PathOf(string file) => $"_content/Banshi.Web/{file}";
}
