using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Directory.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Standards;

namespace Banshi.Catalog.Seeds;

/// <summary>Turns a standard list into the list of one agency.</summary>
internal sealed class ListFileReader(IReadOnlyDictionary<string, string> licenseTypes)
{
    /// <summary>The elements for an agency with the center where it sits.</summary>
    public ItemContent Read(ListFile file, AgencyInfo agency, int level, CenterInfo? center) => At(center, file.Outside, new ItemContent
    {
        TaskCode = ItemCode.Task(agency.CreditCode, level, file.Catalog),
        BasicCode = file.Catalog,
        Name = file.Name,
        Type = Term<ItemType>(file.Type),
        EverydayNames = file.Everyday,
        Basis = [.. file.Basis.Select(entry => new LegalBasis(entry.Law, entry.Article, entry.Gist))],
        PowerSource = file.PowerSource,
        AgencyName = agency.Name,
        AgencyCode = agency.CreditCode,
        Division = agency.Division,
        Level = level,
        Serves = [.. file.Serves.Select(Term<ServiceObject>)],
        PersonThemes = file.Themes.Person,
        FirmThemes = file.Themes.Firm,
        Kind = Term<ItemKind>(file.Kind),
        IsRenewal = file.Renewal,
        StatutoryLimit = Limit(file.Statutory),
        StatutoryNote = file.Statutory?.Note ?? "",
        PromisedLimit = Limit(file.Promised),
        Conditions = file.Conditions,
        Situations = [.. file.Situations.Select(entry => new Situation(entry.Id, entry.Name, entry.About))],
        Materials = [.. file.Materials.Select(Material)],
        Steps = [.. file.Steps.Select(entry => new Step(entry.Name, entry.Days, entry.Who, entry.What))],
        SpecialProcedures = [.. file.Special.Select(entry => new SpecialProcedure(entry.Name, entry.Kind, new TimeLimit(entry.Days, Term<TimeUnit>(entry.Unit)), entry.Note))],
        Fees = [.. file.Fee.Items.Select(entry => new Fee(entry.Name, entry.Standard, entry.Basis, entry.Reducible, entry.ReduceNote))],
        PayOnline = file.Fee.Online,
        Visits = file.Visits,
        VisitsReason = file.VisitsReason,
        Forms = [.. file.Channels.Select(Term<HandlingForm>)],
        OnlineDepth = file.OnlineDepth,
        Results = [.. file.Results.Select(entry => new ItemResult(entry.Name, entry.Type, Type(entry.License), entry.Validity))],
        Deliveries = [.. file.Delivery.Select(Term<Delivery>)],
        Scope = Term<CrossRegionScope>(file.Scope),
        Booking = file.Booking,
        Courier = file.Courier,
        Terminal = file.Terminal,
        Commitment = file.Commitment is { } terms ? CommitmentOf(terms) : null,
        RiskDomain = file.RiskDomain,
        Intermediaries = [.. file.Intermediaries.Select(entry => new IntermediaryService(entry.Name, entry.Basis, entry.Provider, entry.Pricing))],
        BaseLevel = [.. file.BaseLevel.Select(entry => new BaseLevelService(Enum.Parse<DivisionLevel>(entry.Level, ignoreCase: true), Term<BaseLevelMode>(entry.Mode)))],
        Assistance = file.Assistance,
        ExtendedHours = file.ExtendedHours,
        Questions = [.. file.Questions.Select(entry => new Faq(entry.Q, entry.A))],
    });

    private static CommitmentTerms CommitmentOf(CommitmentEntry entry) => new(entry.Promise, entry.Duties, entry.Checks, entry.Breach)
    {
        Materials = entry.Materials,
        CheckDays = entry.CheckDays,
    };

    /// <summary>The sections of the item's own form; null where it has none.</summary>
    public IReadOnlyList<Section>? Form(ListFile file) => file.Form is null
        ? null
        : [.. file.Form.Select(section => new Section(section.Id, section.Title, [.. section.Questions.Select(Question)]) { Help = section.Help, When = When(section.When) })];

    private static ItemContent At(CenterInfo? center, OutsideEntry? outside, ItemContent content) => center is null || outside is null
        ? NewList.At(center, content)
        : NewList.At(center, content) with { InCenter = false, OutsideCenterReason = outside.Reason, Place = outside.Place, WindowName = "" };

    private Material Material(MaterialEntry entry) => new(entry.Id, entry.Name)
    {
        Kind = entry.Type,
        Format = entry.Format,
        Need = Term<MaterialNeed>(entry.Need),
        Source = entry.Source,
        SourceNote = entry.SourceNote,
        Originals = entry.Original,
        Copies = entry.Copy,
        Size = entry.Spec,
        Filling = entry.Filling,
        Standard = entry.Standard,
        Basis = entry.Basis,
        Situations = entry.Situations,
        LicenseType = Type(entry.License),
        TolerantDays = entry.TolerantDays,
        ByForm = entry.ByForm,
    };

    private Question Question(FormQuestionEntry entry) => new(entry.Id, entry.Label, Enum.Parse<QuestionType>(entry.Type, ignoreCase: true))
    {
        Hint = entry.Hint,
        Optional = entry.Optional,
        When = When(entry.When),
        Min = entry.Min,
        Max = entry.Max,
        Options = [.. entry.Options.Select(text => new Option(text, text))],
        Prefill = Prefill(entry.Prefill),
        Unit = entry.Unit,
        Questions = [.. entry.Questions.Select(Question)],
    };

    // In the file a license type goes by its slug, everywhere else by its code.
    private string? Prefill(string? source) => source?.Split('.') is ["license", var slug, var field] ? $"license.{licenseTypes[slug]}.{field}" : source;

    private string? Type(string? slug) => slug is null ? null : licenseTypes[slug];

    private static Condition? When(ConditionEntry? entry) => entry switch
    {
        null => null,
        { Question: { } question } => new Condition.Is(question, entry.Is ?? ""),
        { Any: { } any } => new Condition.Any([.. any.Select(one => When(one)!)]),
        { All: { } all } => new Condition.All([.. all.Select(one => When(one)!)]),
        { Not: { } not } => new Condition.Not(When(not)!),
        _ => throw new InvalidDataException("A condition names no question."),
    };

    private static TimeLimit? Limit(LimitEntry? entry) => entry is null ? null : new TimeLimit(entry.Days, Term<TimeUnit>(entry.Unit));

    private static TTerm Term<TTerm>(string name)
        where TTerm : struct, Enum => Terms.Find<TTerm>(name) ?? throw new InvalidDataException($"'{name}' is no {typeof(TTerm).Name}.");
}
