using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Catalog.LifeEvents;
using Banshi.Forms.Contracts;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Banshi.Catalog.Seeds;

/// <summary>The life events of the sample region, and where they are open.</summary>
internal sealed class LifeEventSeed(AppDbContext db) : ISeed
{
    public int Order => 22;

    public bool IsSample => true;

    public async Task LoadAsync(string dataFolder, CancellationToken cancellation)
    {
        if (await db.Set<LifeEvent>().AnyAsync(cancellation))
        {
            return;
        }

        var yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        var paths = System.IO.Directory.EnumerateFiles(Path.Combine(dataFolder, "sample", "life-events"), "*.yaml").Order(StringComparer.Ordinal);
        foreach (var (path, position) in paths.Select((path, index) => (path, index)))
        {
            Add(yaml.Deserialize<LifeEventFile>(await File.ReadAllTextAsync(path, cancellation)), position);
        }

        await db.SaveAsync(cancellation);
    }

    private void Add(LifeEventFile file, int position)
    {
        var definition = Read(file);
        LifeEventCheck.Throw(definition);
        var added = db.Add(new LifeEvent { Id = Guid.CreateVersion7(), Slug = file.Id, Name = file.Name, Position = position, Definition = definition.Write() }).Entity;
        db.AddRange(file.Pilots.Select(pilot => new LifeEventPilot
        {
            LifeEventId = added.Id,
            Division = DivisionCode.Parse(pilot.Division).Value,
            State = Enum.Parse<LifeEventState>(pilot.State, ignoreCase: true),
            From = DateOnly.ParseExact(pilot.From, "yyyy-MM-dd"),
        }));
    }

    private static LifeEventDefinition Read(LifeEventFile file) => new(file.Id, file.Name)
    {
        Entrance = file.Entrance,
        About = file.About,
        Icon = file.Icon,
        EverydayNames = file.Everyday,
        Questions = [.. file.Questions.Select(one => new Question(one.Id, one.Label, QuestionType.Choice) { Hint = one.Hint, Options = [.. one.Options.Select(option => new Option(option.Value, option.Label))] })],
        Places = [.. file.Places.Select(one => new LifeEventPlace(one.Id, one.Name) { Hint = one.Hint, IsHere = one.Here })],
        PlacesDiffer = file.PlacesDiffer,
        Parts = [.. file.Parts.Select(one => new LifeEventPart(one.Id, one.Item, one.Name) { Place = one.Place, After = one.After, Given = one.Given, When = When(one.When) })],
        Notes = file.Notes,
    };

    // In the file: the question, and the choices with which the part is needed.
    private static Condition? When(Dictionary<string, List<string>> when)
    {
        var conditions = when.Select(one => one.Value.Count == 1
            ? (Condition)new Condition.Is(one.Key, one.Value[0])
            : new Condition.Any([.. one.Value.Select(value => new Condition.Is(one.Key, value))])).ToList();
        return conditions.Count switch { 0 => null, 1 => conditions[0], _ => new Condition.All(conditions) };
    }

    private sealed class LifeEventFile
    {
        public string Id { get; set; } = "";

        public string Name { get; set; } = "";

        public string Entrance { get; set; } = "";

        public string About { get; set; } = "";

        public string Icon { get; set; } = "";

        public List<string> Everyday { get; set; } = [];

        public List<QuestionEntry> Questions { get; set; } = [];

        public List<PlaceEntry> Places { get; set; } = [];

        public bool PlacesDiffer { get; set; }

        public List<PartEntry> Parts { get; set; } = [];

        public List<string> Notes { get; set; } = [];

        public List<PilotEntry> Pilots { get; set; } = [];
    }

    private sealed class QuestionEntry
    {
        public string Id { get; set; } = "";

        public string Label { get; set; } = "";

        public string? Hint { get; set; }

        public List<OptionEntry> Options { get; set; } = [];
    }

    private sealed class OptionEntry
    {
        public string Value { get; set; } = "";

        public string Label { get; set; } = "";
    }

    private sealed class PlaceEntry
    {
        public string Id { get; set; } = "";

        public string Name { get; set; } = "";

        public string? Hint { get; set; }

        public bool Here { get; set; }
    }

    private sealed class PartEntry
    {
        public string Id { get; set; } = "";

        public string Item { get; set; } = "";

        public string Name { get; set; } = "";

        public string? Place { get; set; }

        public List<string> After { get; set; } = [];

        public List<string> Given { get; set; } = [];

        public Dictionary<string, List<string>> When { get; set; } = [];
    }

    private sealed class PilotEntry
    {
        public string Division { get; set; } = "";

        public string State { get; set; } = "";

        public string From { get; set; } = "";
    }
}
