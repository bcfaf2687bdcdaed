using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;

namespace Banshi.Catalog.Domain;

/// <summary>
/// The form that a list makes: situation, contact and delivery, the item's own sections (or the matter in a few words), and its materials, each as one
/// question. Nothing is asked that the list does not contain.
/// </summary>
internal static class ApplicationForm
{
    private const string SituationId = "situation";
    private const string WayId = "way";
    private const string MatterId = "matter";
    private const string MaterialsId = "materials";
    private const string ContactId = "contact";

    /// <summary>Questions about materials have ids of this form.</summary>
    public static string QuestionOf(Material material) => FormQuestions.MaterialPrefix + material.Id;

    public static FormDefinition Compose(ItemContent content, IReadOnlyList<Section>? own)
    {
        var sections = Sections(content, own);
        RefuseTwins(content, "section", sections.Select(section => section.Id));
        RefuseTwins(content, "question", sections.SelectMany(section => section.Questions).Select(question => question.Id));
        return new FormDefinition(sections);
    }

    /// <summary>The item's own sections of a form that was composed; null where it has the standard ones.</summary>
    public static IReadOnlyList<Section>? OwnSections(FormDefinition form)
    {
        var own = form.Sections.Where(section => section.Id is not (SituationId or WayId or MaterialsId or ContactId)).ToList();
        return own is [{ Id: MatterId }] ? null : own;
    }

    /// <summary>All sections in their order, whether they hold together or not.</summary>
    public static IReadOnlyList<Section> Sections(ItemContent content, IReadOnlyList<Section>? own)
    {
        var sections = new List<Section>();
        if (content.Situations.Count > 0)
        {
            sections.Add(SituationSection(content.Situations));
        }

        if (content.Commitment is { } terms)
        {
            sections.Add(WaySection(terms));
        }

        sections.AddRange(own ?? [MatterSection(content)]);
        if (MaterialsSection(content) is { } materials)
        {
            sections.Add(materials);
        }

        sections.Add(ContactSection(content));
        return sections;
    }

    // Two of one id would hide each other: the applicant could never finish.
    private static void RefuseTwins(ItemContent content, string what, IEnumerable<string> ids)
    {
        if (ids.GroupBy(id => id).FirstOrDefault(group => group.Count() > 1) is { } twins)
        {
            throw new InvalidOperationException($"The form of “{content.Name}” has two {what}s with the id {twins.Key}.");
        }
    }

    private static Section SituationSection(IReadOnlyList<Situation> situations) => new(SituationId, "办理情形",
    [
        new Question(FormQuestions.Situation, "您属于哪种情形", QuestionType.Choice)
        {
            Options = [.. situations.Select(one => new Option(one.Id, one.Name, one.About.Length == 0 ? null : one.About))],
        },
    ])
    { Help = "不同情形要填的内容和要交的材料不一样。" };

    // The usual way is always open: nobody is made to promise.
    private static Section WaySection(CommitmentTerms terms) => new(WayId, "办理方式",
    [
        new Question(FormQuestions.Way, "您选择哪种方式办理", QuestionType.Choice)
        {
            Options =
            [
                new Option(FormQuestions.OnCommitment, "告知承诺", terms.CheckDays is { } days ? $"作出承诺后当场审查、作出决定，{days} 个工作日内核查" : "作出承诺后当场审查、作出决定"),
                new Option("usual", "一般程序", "按清单提交全部材料，审查后作出决定"),
            ],
        },
        new Question("promise", "我已阅读并作出以下承诺", QuestionType.Choices)
        {
            Options = [new Option("signed", "本人（本单位）承诺以上内容真实，愿意承担违反承诺的责任")],
            Hint = $"承诺内容：{terms.Promise}\n应履行的义务：{terms.Duties}\n核查办法：{terms.Checks}\n违反承诺的后果：{terms.Breach}",
            When = new Condition.Is(FormQuestions.Way, FormQuestions.OnCommitment),
        },
    ])
    { Help = "实行告知承诺的事项，您可以选择承诺，也可以选择一般程序。" };

    private static Section MatterSection(ItemContent content) => new(MatterId, "申请内容",
    [
        new Question("matter", "申请事由", QuestionType.LongText) { Hint = $"用几句话说明为什么申请办理“{content.Name}”", Max = 1000 },
    ]);

    private static Section? MaterialsSection(ItemContent content)
    {
        var asked = content.Materials.Where(material => !material.ByForm).ToList();
        return asked.Count == 0 ? null : new Section(MaterialsId, "申请材料", [.. asked.Select(material => MaterialQuestion(material, content.Commitment))])
        {
            Help = "清单之外的材料一律不用交。平台已有的证照，授权后免于提交。",
        };
    }

    private static Question MaterialQuestion(Material material, CommitmentTerms? terms) => new(QuestionOf(material), material.Name, QuestionType.File)
    {
        Hint = material.Filling.Length == 0 ? null : material.Filling,
        Optional = material.Need != MaterialNeed.Required,
        LicenseType = material.LicenseType,
        When = (OfSituations(material), terms?.Materials.Contains(material.Id) == true) switch
        {
            (var condition, false) => condition,
            (null, true) => Usual,
            ({ } condition, true) => new Condition.All([condition, Usual]),
        },
    };

    private static Condition Usual => new Condition.Not(new Condition.Is(FormQuestions.Way, FormQuestions.OnCommitment));

    private static Condition? OfSituations(Material material) => material.Situations.Count switch
    {
        0 => null,
        1 => new Condition.Is(FormQuestions.Situation, material.Situations[0]),
        _ => new Condition.Any([.. material.Situations.Select(id => new Condition.Is(FormQuestions.Situation, id))]),
    };

    private static Section ContactSection(ItemContent content) => new(ContactId, "联系和送达",
    [
        new Question(FormQuestions.Phone, "联系电话", QuestionType.Phone) { Hint = "办理进度用这个号码通知您", Prefill = "applicant.phone" },
        new Question(FormQuestions.Delivery, "结果怎样给您", QuestionType.Choice)
        {
            Options = [.. content.Deliveries.DefaultIfEmpty(Delivery.PickUp).Select(delivery => new Option(delivery.ToString(), Terms.NameOf(delivery)))],
        },
        .. content.Deliveries.Contains(Delivery.Post) ? [new Question(FormQuestions.PostAddress, "邮寄地址", QuestionType.Address) { When = new Condition.Is(FormQuestions.Delivery, nameof(Delivery.Post)) }] : Array.Empty<Question>(),
    ]);
}
