using Banshi.Cases;
using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Forms.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.UnitTests.Engine;

/// <summary>Applies for an item, with a whole form.</summary>
internal static class Application
{
    /// <summary>Submits an application of a party; what is given in <paramref name="own"/> is answered so, the rest as it comes.</summary>
    public static async Task<Guid> SubmitAsync(IServiceProvider services, ItemVersionInfo list, Guid party, Random random, Dictionary<string, Answer>? own = null)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var form = (await services.GetRequiredService<IForms>().FindAsync(list.Content.FormId!.Value, cancellation))!;
        var applicant = new Applicant { IsEnterprise = false, Name = "张三", IdType = "111", IdNumber = "11010519491231002X", Phone = "13800000000" };
        var order = new NewDraft.Order(list, new ApplicantFacts.Facts(applicant, party, new Dictionary<string, string>()), Channel.Portal);
        Assert.True((await services.GetRequiredService<NewDraft>().CreateAsync(order, cancellation)).Is(out var id, out _));
        var db = services.GetRequiredService<AppDbContext>();
        var sheetId = db.Set<Case>().Local.Single(one => one.Id == id).SheetId;
        db.Set<Sheet>().Local.Single(sheet => sheet.Id == sheetId).Answers = FormFiller.Fill(form, random).With(own ?? []).ToJson();
        await db.SaveChangesAsync(cancellation);
        Assert.Null(await services.GetRequiredService<SubmitCase>().RunAsync(id, cancellation));
        return id;
    }
}
