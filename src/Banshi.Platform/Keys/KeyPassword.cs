using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Configuration;

namespace Banshi.Platform.Keys;

/// <summary>The password of the key store: from the configuration; the sample region makes one of its own and keeps it beside the keys.</summary>
internal static class KeyPassword
{
    public static string? Of(IConfiguration configuration, string keyFolder)
    {
        if (configuration["Keys:Password"] is { Length: > 0 } configured)
        {
            return configured;
        }

        if (!configuration.GetValue<bool>("Site:IsSample"))
        {
            return null;
        }

        var path = Path.Combine(keyFolder, "sample-password");
        if (!File.Exists(path))
        {
            FileKeyStore.Write(path, Encoding.ASCII.GetBytes(RandomNumberGenerator.GetHexString(32)));
        }

        return File.ReadAllText(path);
    }
}
