using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;

namespace Banshi.TestKit;

/// <summary>
/// Somebody at a browser without JavaScript: opens pages, fills in forms as they stand on the page, presses a button, follows where it leads.
/// </summary>
public sealed class Visitor(HttpClient client, CookieContainer cookies, CancellationToken cancellation)
{
    /// <summary>The password of all sample accounts.</summary>
    public const string Password = "banshi-sample-2026";

    private static readonly HtmlParser Parser = new();

    /// <summary>The browser's line to the host, with its cookies.</summary>
    public HttpClient Client => client;

    /// <summary>The cookie of the session; null where nobody has signed in.</summary>
    public string? SessionCookie => cookies.GetAllCookies()["banshi.session"]?.Value;

    /// <summary>Somebody who has not signed in.</summary>
    public static Visitor Of(BanshiHost host, CancellationToken cancellation)
    {
        var cookies = new CookieContainer();
        return new(host.CreateDefaultClient(new RedirectHandler(), new CookieContainerHandler(cookies)), cookies, cancellation);
    }

    /// <summary>Somebody who has not signed in, over the network.</summary>
    public static Visitor Of(RunningHost host, CancellationToken cancellation)
    {
        var cookies = new CookieContainer();
        return new(new HttpClient(new SocketsHttpHandler { CookieContainer = cookies }) { BaseAddress = host.Address }, cookies, cancellation);
    }

    /// <summary>A holder of a sample account, signed in with password and one-time code.</summary>
    public static async Task<Visitor> SignInAsync(BanshiHost host, string account, CancellationToken cancellation)
    {
        var visitor = Of(host, cancellation);
        var page = await visitor.SignInAsync(await visitor.OpenAsync("/sign-in"), account);
        return page.Url.StartsWith("/sign-in", StringComparison.Ordinal) ? throw new InvalidOperationException($"{account} cannot sign in: {page.Text}") : visitor;
    }

    /// <summary>Signs in on a sign-in page that is open; returns the page to which that leads.</summary>
    public async Task<PageView> SignInAsync(PageView signIn, string account)
    {
        var code = await SubmitAsync(signIn, "#AccountName", new() { ["AccountName"] = [account], ["Password"] = [Password] });
        return await SubmitAsync(code, "#Code", new() { ["Code"] = [code.TextOf("[data-sample-code]")] });
    }

    /// <summary>Opens a page; redirects are followed.</summary>
    public async Task<PageView> OpenAsync(string path) => await ReadAsync(await client.GetAsync(new Uri(path, UriKind.Relative), cancellation));

    /// <summary>
    /// Sends the form that holds the element at <paramref name="selector"/>. Its fields go as they stand on the page, with those given in their place. Where
    /// the element is a button with a name, it is the one that is pressed.
    /// </summary>
    public async Task<PageView> SubmitAsync(PageView page, string selector, Dictionary<string, string[]>? values = null, params (string Field, Upload File)[] files)
    {
        var form = page.FormOf(selector);
        var fields = FieldsOf(form);
        if (page.Document.QuerySelector(selector) is IHtmlButtonElement { Name.Length: > 0 } button)
        {
            fields[button.Name!] = [button.Value];
        }

        foreach (var (name, given) in values ?? [])
        {
            fields[name] = given;
        }

        using var content = ContentOf(form, fields, files);
        var action = form.GetAttribute("action") is { Length: > 0 } target ? target : page.Url;
        return await ReadAsync(await client.PostAsync(new Uri(action, UriKind.Relative), content, cancellation));
    }

    /// <summary>The fields of a form as a browser would send them: no buttons, no files, no boxes without a tick.</summary>
    public static Dictionary<string, string[]> FieldsOf(IHtmlFormElement form)
    {
        var inputs = form.Elements.OfType<IHtmlInputElement>().Where(IsSent).Select(input => (input.Name!, input.Value));
        var texts = form.Elements.OfType<IHtmlTextAreaElement>().Select(text => (text.Name!, text.Value));
        var selects = form.Elements.OfType<IHtmlSelectElement>().SelectMany(select => select.SelectedOptions.Select(option => (select.Name!, option.Value)));
        return inputs.Concat(texts).Concat(selects).Where(field => field.Item1?.Length > 0)
            .GroupBy(field => field.Item1, field => field.Item2).ToDictionary(field => field.Key, field => field.ToArray());
    }

    /// <summary>A page from an answer.</summary>
    public async Task<PageView> ReadAsync(HttpResponseMessage response)
    {
        var isHtml = response.Content.Headers.ContentType?.MediaType == "text/html";
        var html = isHtml ? await response.Content.ReadAsStringAsync(cancellation) : "";
        return new PageView(response.StatusCode, response.RequestMessage!.RequestUri!.PathAndQuery, Parser.ParseDocument(html));
    }

    private static bool IsSent(IHtmlInputElement input) => input.Type is not ("submit" or "button" or "file") && (input.Type is not ("checkbox" or "radio") || input.IsChecked);

    private static HttpContent ContentOf(IHtmlFormElement form, Dictionary<string, string[]> fields, (string Field, Upload File)[] files)
    {
        if (form.Enctype != "multipart/form-data")
        {
            return new FormUrlEncodedContent(fields.SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value))));
        }

        var parts = new MultipartFormDataContent();
        foreach (var (name, value) in fields.SelectMany(field => field.Value.Select(value => (field.Key, value))))
        {
            parts.Add(new StringContent(value), name);
        }

        foreach (var (field, file) in files)
        {
            var part = new ByteArrayContent(file.Content);
            part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            parts.Add(part, field, file.Name);
        }

        return parts;
    }
}
