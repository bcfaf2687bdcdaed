using AngleSharp.Html.Dom;

namespace Banshi.TestKit;

/// <summary>Fills in the pages of any form, one after the other, with right answers of each kind, as somebody does who has all papers at hand.</summary>
public static class FormPages
{
    private const int MostPages = 40;
    private const string Continue = "p.actions button[name=_act][value=continue]";

    /// <summary>From the page that is open to the one that follows the last page of the form.</summary>
    public static async Task<PageView> FillAsync(Visitor visitor, PageView page)
    {
        for (var pages = 0; page.Document.QuerySelector(Continue) is not null; pages++)
        {
            var form = page.FormOf(Continue);
            var next = await visitor.SubmitAsync(page, Continue, AnswersOf(form), [.. FilesOf(form)]);
            if (next.Errors.Count > 0 || pages > MostPages)
            {
                throw new InvalidOperationException($"{next.Url}: {string.Join("；", next.Errors)}");
            }

            page = next;
        }

        return page;
    }

    private static Dictionary<string, string[]> AnswersOf(IHtmlFormElement form)
    {
        var answers = new Dictionary<string, string[]>();
        foreach (var input in form.Elements.OfType<IHtmlInputElement>().Where(IsQuestion).Where(input => !answers.ContainsKey(input.Name!)))
        {
            answers[input.Name!] = [AnswerOf(input, LabelOf(form, input))];
        }

        foreach (var text in form.Elements.OfType<IHtmlTextAreaElement>())
        {
            answers[text.Name!] = ["一"];
        }

        foreach (var select in form.Elements.OfType<IHtmlSelectElement>().Where(select => select.Name!.EndsWith(".league", StringComparison.Ordinal)))
        {
            answers[select.Name!] = ["150100000000"];
            answers[select.Name![..^".league".Length] + ".banner"] = ["150105000000"];
        }

        return answers;
    }

    private static bool IsQuestion(IHtmlInputElement input) => input.Name?.StartsWith("q.", StringComparison.Ordinal) == true && input.Type is not ("file" or "hidden");

    private static string AnswerOf(IHtmlInputElement input, string label) => input switch
    {
        { Type: "radio" or "checkbox" } => input.Value,
        { Type: "date" } => "2026-03-01",
        { Type: "tel" } => "13800000000",
        _ when input.GetAttribute("inputmode") == "decimal" => "1",
        _ when label.Contains("统一社会信用代码", StringComparison.Ordinal) => "91350100M000100Y43",
        _ when label.Contains("身份证号", StringComparison.Ordinal) || label.Contains("身份号码", StringComparison.Ordinal) => "11010519491231002X",
        _ => "一",
    };

    private static string LabelOf(IHtmlFormElement form, IHtmlInputElement input) => form.QuerySelector($"label[for='{input.Id}']")?.TextContent ?? "";

    private static IEnumerable<(string Field, Upload File)> FilesOf(IHtmlFormElement form) =>
        form.Elements.OfType<IHtmlInputElement>().Where(input => input.Type == "file").Select(input => (input.Name!, Upload.Pdf("材料.pdf")));
}
