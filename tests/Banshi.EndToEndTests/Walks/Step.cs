namespace Banshi.EndToEndTests.Walks;

/// <summary>One step of a walk.</summary>
/// <param name="Name">In words.</param>
/// <param name="Do">What somebody does; when it returns, the platform has said that it is done.</param>
/// <param name="Check">That it is done: on a page opened anew.</param>
internal sealed record Step(string Name, Func<Task> Do, Func<Task> Check)
{
    /// <summary>Carries out the steps and looks at each result; between the two, what the test wants to happen there.</summary>
    public static async Task RunAllAsync(IEnumerable<Step> steps, Func<Task>? between = null)
    {
        foreach (var step in steps)
        {
            TestContext.Current.SendDiagnosticMessage($"{step.Name} {DateTime.Now:HH:mm:ss.f}");
            try
            {
                await step.Do();
                await (between?.Invoke() ?? Task.CompletedTask);
                await step.Check();
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"Step \"{step.Name}\": {exception.Message}", exception);
            }
        }
    }
}
