using Banshi.Forms.Contracts;

namespace Banshi.Forms.Domain;

/// <summary>
/// Merges forms. Each question of the one form is asked exactly when one of the parts asks it: for that, a condition is carried over together with the
/// conditions of the questions that it looks at, as a part knows only its own answers. What a condition looks at is put before it; where two parts ask the
/// same in opposite order, so that no order is right, the question is asked in any case.
/// </summary>
internal sealed class FormMerger
{
    private readonly List<MergedQuestion> _questions = [];
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> _places = [];

    public FormMerger(IReadOnlyList<FormPart> parts)
    {
        foreach (var part in parts)
        {
            Add(part);
        }
    }

    public MergedForm Merge()
    {
        var order = new MergedOrder([.. _questions]).Of();
        return new MergedForm(new FormDefinition(new MergedSections(order).Sections()), _places);
    }

    private void Add(FormPart part)
    {
        var taken = new HashSet<MergedQuestion>();
        var places = new Dictionary<string, string>();
        var asked = new Dictionary<string, Condition?>();
        foreach (var (section, index) in part.Form.Sections.Select((section, index) => (section, index)))
        {
            foreach (var question in section.Questions)
            {
                asked[question.Id] = ConditionMath.All([ConditionMath.CarryOver(section.When, asked, places), ConditionMath.CarryOver(question.When, asked, places)]);
                var merged = Find(section, question, taken) ?? New(part, section, question);
                merged.Take(part, question, asked[question.Id], (double)index / part.Form.Sections.Count);
                taken.Add(merged);
                places[question.Id] = merged.Id;
            }
        }

        _places.Add(part.Id, places);
    }

    // Within one part nothing is merged: whoever asks twice there means two things.
    private MergedQuestion? Find(Section section, Question question, HashSet<MergedQuestion> taken)
    {
        var key = Sameness.KeyOf(section, question);
        return _questions.FirstOrDefault(one => one.Key == key && !taken.Contains(one) && Sameness.Agree(one.Question, question));
    }

    private MergedQuestion New(FormPart part, Section section, Question question)
    {
        var id = _questions.Any(one => one.Id == question.Id) ? $"{part.Id}-{question.Id}" : question.Id;
        var merged = new MergedQuestion(id, Sameness.KeyOf(section, question), section, question with { Id = id, When = null });
        _questions.Add(merged);
        return merged;
    }
}

/// <summary>A question of the one form while it is being made.</summary>
internal sealed class MergedQuestion(string id, string key, Section section, Question question)
{
    private readonly List<Condition?> _when = [];
    private readonly List<double> _depths = [];

    public string Id => id;

    public string Key => key;

    public Section Section => section;

    public Question Question { get; private set; } = question;

    /// <summary>Names of the parts that ask it.</summary>
    public List<string> Parts { get; } = [];

    /// <summary>When it is asked: when any part asks it.</summary>
    public Condition? When => ConditionMath.Any(_when);

    /// <summary>How deep in their forms the parts ask it, from 0 to 1.</summary>
    public double Depth => _depths.Average();

    public void Take(FormPart part, Question asked, Condition? when, double depth)
    {
        Question = Parts.Count == 0 ? Question : Sameness.Join(Question, asked);
        Parts.Add(part.Name);
        _when.Add(when);
        _depths.Add(depth);
    }

    /// <summary>Asks it in any case.</summary>
    public void Always() => _when.Add(null);
}
