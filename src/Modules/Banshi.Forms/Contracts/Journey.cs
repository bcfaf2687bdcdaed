using Banshi.Standards;

namespace Banshi.Forms.Contracts;

/// <summary>
/// Where somebody stands in a form: a pure function of the definition and the answers. Nothing remembers a "current page": a changed answer, a second
/// window or another device can never disagree with it.
/// </summary>
/// <param name="Pages">The sections that are asked, in order.</param>
/// <param name="Answers">Only the answers to what is asked: what a changed answer made moot is left out.</param>
public sealed record Journey(IReadOnlyList<JourneyPage> Pages, Answers Answers)
{
    /// <summary>The first page that is not done; null where all are.</summary>
    public Section? Next => Pages.FirstOrDefault(page => !page.IsDone)?.Section;

    /// <summary>Whether all that is asked is answered.</summary>
    public bool IsDone => Next is null;

    /// <summary>The journey for these answers. A condition looks only at answers before it that are themselves asked for.</summary>
    public static Journey Of(FormDefinition form, Answers answers)
    {
        var relevant = new Dictionary<string, Answer>();
        var pages = new List<JourneyPage>();
        foreach (var section in form.Sections.Where(section => Holds(section.When, relevant)))
        {
            var asked = new List<Question>();
            foreach (var question in section.Questions.Where(question => Holds(question.When, relevant)))
            {
                asked.Add(question);
                if (answers[question.Id] is { } answer)
                {
                    relevant[question.Id] = answer;
                }
            }

            pages.Add(new JourneyPage(section, asked, asked.All(question => IsWhole(question, answers[question.Id]))));
        }

        return new Journey(pages, new Answers(relevant));
    }

    /// <summary>The page of a section, where it is asked.</summary>
    public JourneyPage? Find(string sectionId) => Pages.FirstOrDefault(page => page.Section.Id == sectionId);

    /// <summary>The page before a section; null for the first.</summary>
    public Section? Before(string sectionId)
    {
        var index = Pages.ToList().FindIndex(page => page.Section.Id == sectionId);
        return index > 0 ? Pages[index - 1].Section : null;
    }

    private static bool Holds(Condition? condition, Dictionary<string, Answer> relevant) => condition?.Holds(new Answers(relevant)) != false;

    // What was right is kept even where a part is missing: such an answer is not yet a whole one.
    private static bool IsWhole(Question question, Answer? answer) => answer switch
    {
        null => false,
        NoAnswer => question.Optional,
        AddressAnswer address => address.Detail.Length > 0 && DivisionCode.Parse(address.Division).Level >= DivisionLevel.Banner,
        RowsAnswer rows => rows.Rows.Count >= (question.Min ?? 0) && rows.Rows.Count <= (question.Max ?? int.MaxValue)
            && rows.Rows.All(row => question.Questions.All(inner => IsWhole(inner, row.GetValueOrDefault(inner.Id)))),
        _ => true,
    };
}

/// <summary>A page of a journey.</summary>
/// <param name="Section">Its section.</param>
/// <param name="Asked">The questions of the section that are asked.</param>
/// <param name="IsDone">Whether all that it asks is answered.</param>
public sealed record JourneyPage(Section Section, IReadOnlyList<Question> Asked, bool IsDone);
