using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace Banshi.Bench.Visits;

/// <summary>A page as a visitor got it.</summary>
internal sealed partial record Page(HttpStatusCode Status, Uri Address, string Html)
{
    /// <summary>The value of a hidden field, of the last form that has it.</summary>
    public string Hidden(string name) =>
        Inputs().Matches(Html).LastOrDefault(input => input.Value.Contains($"name=\"{name}\"", StringComparison.Ordinal)) is { } found
            ? WebUtility.HtmlDecode(Value().Match(found.Value).Groups[1].Value)
            : throw new InvalidOperationException($"{Address} ({Status}) has no field {name}.");

    /// <summary>Whether the page has a field of that name.</summary>
    public bool Asks(string field) => Html.Contains($"name=\"{field}\"", StringComparison.Ordinal);

    /// <summary>The first link that begins like this, or null.</summary>
    public string? FirstLink(string prefix) =>
        Links().Matches(Html).Select(link => WebUtility.HtmlDecode(link.Groups[1].Value)).FirstOrDefault(link => link.StartsWith(prefix, StringComparison.Ordinal));

    [GeneratedRegex("href=\"([^\"]+)\"")]
    private static partial Regex Links();

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Inputs();

    [GeneratedRegex("value=\"([^\"]*)\"")]
    private static partial Regex Value();
}

/// <summary>Somebody with a browser: follows links and redirects, fills in forms, keeps cookies.</summary>
internal sealed class Visitor(string site) : IDisposable
{
    public const string TokenField = "__RequestVerificationToken";

    private readonly CookieContainer _cookies = new();
    private HttpClient? _client;

    private HttpClient Client => _client ??= new HttpClient(new SocketsHttpHandler { CookieContainer = _cookies, AutomaticDecompression = DecompressionMethods.All })
    {
        BaseAddress = new Uri(site),
        DefaultRequestHeaders = { { "Accept", "text/html" }, { "Accept-Language", "zh-CN,zh;q=0.9" } },
    };

    /// <summary>What the browser would send as its cookies.</summary>
    public string Cookies => _cookies.GetCookieHeader(new Uri(site));

    public async Task<Page> GetAsync(string path) => await ReadAsync(await Client.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute)));

    /// <summary>Posts the form of a page with its token.</summary>
    public async Task<Page> PostAsync(Page page, string path, params IEnumerable<(string Name, string Value)> fields)
    {
        using var content = new FormUrlEncodedContent(fields.Append((TokenField, page.Hidden(TokenField))).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        return await ReadAsync(await Client.PostAsync(new Uri(path, UriKind.RelativeOrAbsolute), content));
    }

    /// <summary>Posts a form that may carry files.</summary>
    public async Task<Page> PostAsync(Page page, IEnumerable<(string Name, string Value)> fields, IEnumerable<(string Field, string Name, byte[] File)> files)
    {
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields.Append((TokenField, page.Hidden(TokenField))))
        {
            content.Add(new StringContent(value), $"\"{name}\"");
        }

        foreach (var (field, name, file) in files)
        {
            var part = new ByteArrayContent(file);
            part.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
            content.Add(part, $"\"{field}\"", name);
        }

        return await ReadAsync(await Client.PostAsync(page.Address, content));
    }

    /// <summary>Signs in with a sample account: password, then the code that the page shows for sample accounts.</summary>
    public async Task SignInAsync(string account, string password)
    {
        var code = await PostAsync(await GetAsync("/sign-in"), "/sign-in", ("AccountName", account), ("Password", password));
        var shown = Regex.Match(code.Html, @"data-sample-code[^>]*>(\d+)").Groups[1].Value;
        var home = await PostAsync(code, "/sign-in/code", ("Code", shown));
        if (home.Status != HttpStatusCode.OK || home.Address.AbsolutePath != "/")
        {
            throw new InvalidOperationException($"{account} could not sign in: {home.Status} at {home.Address}.");
        }
    }

    public void Dispose() => _client?.Dispose();

    private static async Task<Page> ReadAsync(HttpResponseMessage response)
    {
        using (response)
        {
            return new Page(response.StatusCode, response.RequestMessage!.RequestUri!, await response.Content.ReadAsStringAsync());
        }
    }
}
