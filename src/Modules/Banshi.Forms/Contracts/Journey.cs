namespace Banshi.Forms.Contracts;

/// <summary>
/// Where somebody stands in a form: a pure function of the definition and the answers. Nothing remembers a "current page": a changed answer, a second
/// window or another device can never disagree with it.
/// </summary>
/// <param name="Pages">The sections that are asked, in order.</param>
public sealed record Journey(IReadOnlyList<JourneyPage> Pages)
{
    /// <summary>The first page that is not done; null where all are.</summary>
    public Section? Next => Pages.FirstOrDefault(page => !page.IsDone)?.Section;

    /// <summary>Whether all that is asked is answered.</summary>
    public bool IsDone => Next is null;

    /// <summary>The journey for these answers.</summary>
    public static Journey Of(FormDefinition form, Answers answers) =>
        new([.. form.Sections.Where(section => section.When?.Holds(answers) != false).Select(section => new JourneyPage(section, IsAnswered(section, answers)))]);

    /// <summary>The page of a section, where it is asked.</summary>
    public JourneyPage? Find(string sectionId) => Pages.FirstOrDefault(page => page.Section.Id == sectionId);

    /// <summary>The page before a section; null for the first.</summary>
    public Section? Before(string sectionId)
    {
        var index = Pages.ToList().FindIndex(page => page.Section.Id == sectionId);
        return index > 0 ? Pages[index - 1].Section : null;
    }

    /// <summary>The questions of a section that are asked, given the answers.</summary>
    public static IEnumerable<Question> Asked(IEnumerable<Question> questions, Answers answers) => questions.Where(question => question.When?.Holds(answers) != false);

    /// <summary>Only the answers to what is asked: what a changed answer made moot is left out.</summary>
    public Answers Relevant(Answers answers) => new(Pages
        .SelectMany(page => Asked(page.Section.Questions, answers))
        .Where(question => answers[question.Id] is not (null or NoAnswer))
        .ToDictionary(question => question.Id, question => answers[question.Id]!));

    private static bool IsAnswered(Section section, Answers answers) =>
        Asked(section.Questions, answers).All(question => answers[question.Id] is { } answer && (question.Optional || answer is not NoAnswer));
}

/// <summary>A page of a journey.</summary>
/// <param name="Section">Its section.</param>
/// <param name="IsDone">Whether all that it asks is answered.</param>
public sealed record JourneyPage(Section Section, bool IsDone);
