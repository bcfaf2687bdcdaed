using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace Banshi.Guidance.Answers;

/// <summary>Where a language model is reached, section <c>Guidance:Model</c>; without an endpoint there is none.</summary>
internal sealed class ModelOptions
{
    /// <summary>Address before <c>/chat/completions</c>.</summary>
    public Uri? Endpoint { get; set; }

    /// <summary>Key; empty where none is needed.</summary>
    public string Key { get; set; } = "";

    /// <summary>Name of the model.</summary>
    public string Name { get; set; } = "";

    /// <summary>How long an answer may wait for it.</summary>
    public int TimeoutSeconds { get; set; } = 5;
}

/// <summary>A model behind an interface like that of OpenAI, which most servers of models have.</summary>
internal sealed class OpenAiModel(HttpClient client, IOptions<ModelOptions> options) : ILanguageModel
{
    private const string Instruction = "用一两句通顺的大白话回答群众的问题。只能用下面引文里的内容，不能增加、推测或者改动任何事实、数字和名称。引文里没有的，就说引文没有写。";

    public async Task<string> RephraseAsync(string question, string quotation, CancellationToken cancellation)
    {
        var model = options.Value;
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{model.Endpoint!.ToString().TrimEnd('/')}/chat/completions"));
        request.Headers.Authorization = model.Key.Length == 0 ? null : new AuthenticationHeaderValue("Bearer", model.Key);
        request.Content = JsonContent.Create(new
        {
            model = model.Name,
            temperature = 0,
            messages = new[] { new { role = "system", content = Instruction }, new { role = "user", content = $"引文：\n{quotation}\n\n问题：{question}" } },
        });
        using var response = (await client.SendAsync(request, cancellation)).EnsureSuccessStatusCode();
        using var answer = await response.Content.ReadFromJsonAsync<JsonDocument>(cancellation);
        return answer!.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString() ?? "";
    }
}
