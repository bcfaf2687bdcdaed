using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;

namespace Banshi.Guidance.Answers;

/// <summary>A language model that says a quotation in other words.</summary>
internal interface ILanguageModel
{
    /// <summary>What it says; may fail or take long.</summary>
    /// <param name="question">What was asked.</param>
    /// <param name="quotation">All that it may say, in other words.</param>
    /// <param name="cancellation">Cancels.</param>
    Task<string> RephraseAsync(string question, string quotation, CancellationToken cancellation);
}

/// <summary>
/// Asks the model where one is configured. What it says is shown beside the quotation, never in its place, and only where it holds no figure that the quotation
/// does not hold; where it fails or is slow, the quotation stands alone.
/// </summary>
internal sealed partial class Rephrasing(IEnumerable<ILanguageModel> models, ILogger<Rephrasing> logger)
{
    private const int Longest = 400;

    public async Task<string?> RunAsync(string question, IReadOnlyList<Passage> quotes, CancellationToken cancellation)
    {
        if (models.FirstOrDefault() is not { } model || Domain.SearchText.IsPersonal(question))
        {
            return null;
        }

        var quotation = string.Join('\n', quotes.SelectMany(quote => quote.Lines));
        try
        {
            var said = (await model.RephraseAsync(question, quotation, cancellation)).Trim();
            return said.Length is > 0 and <= Longest && Figures().Matches(said).All(figure => quotation.Contains(figure.Value, StringComparison.Ordinal)) ? said : null;
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException or JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException && !cancellation.IsCancellationRequested)
        {
            LogFailed(exception);
            return null;
        }
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Figures();

    [LoggerMessage(Level = LogLevel.Warning, Message = "The language model gave no answer.")]
    private partial void LogFailed(Exception exception);
}
