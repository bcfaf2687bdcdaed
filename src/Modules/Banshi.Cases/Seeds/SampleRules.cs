using System.Globalization;
using Banshi.Cases.Domain;
using Banshi.Directory.Contracts;
using Banshi.Identity.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Seeds;

/// <summary>Escalation rules of the sample region's agencies that have an approver of their own.</summary>
internal sealed class SampleRules(AppDbContext db, IDirectory directory, IIdentity identity) : ISeed
{
    public int Order => 50;

    public bool IsSample => true;

    public async Task LoadAsync(string dataFolder, CancellationToken cancellation)
    {
        if (await db.Set<EscalationRule>().AnyAsync(cancellation))
        {
            return;
        }

        foreach (var cells in File.ReadLines(Path.Combine(dataFolder, "sample", "escalation-rules.csv")).Skip(1).Select(line => line.Split(',')))
        {
            var agency = (await directory.AgenciesAsync(cells[0], cancellation)).Single(one => one.Kind == cells[1]);
            var officer = (await identity.OfficersAsync([Role.Approver], agency.Division, agency.Id, cancellation)).Single(one => one.Name == cells[6]);
            db.Add(new EscalationRule
            {
                Id = Guid.CreateVersion7(),
                AgencyId = agency.Id,
                TaskCode = "",
                ItemName = "",
                Step = Awaited.Nobody,
                Limit = Enum.Parse<EscalationLimit>(cells[2]),
                Side = Enum.Parse<EscalationSide>(cells[3]),
                Unit = Enum.Parse<EscalationUnit>(cells[4]),
                Amount = int.Parse(cells[5], CultureInfo.InvariantCulture),
                ToId = officer.AccountId,
                ToName = officer.Name,
                AnswerDays = int.Parse(cells[7], CultureInfo.InvariantCulture),
            });
        }

        await db.SaveAsync(cancellation);
    }
}
