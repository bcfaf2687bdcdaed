using System.Linq.Expressions;
using System.Reflection;
using Banshi.Licenses.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Cases.Domain;

/// <summary>
/// Watches every address of this module that names a case: whoever is turned away from one that he may not see leaves evidence at each license that it ended in or
/// was lent, before the refusal is sent.
/// </summary>
internal sealed class RefusedTries(ActorSource actors, IServiceScopeFactory scopes) : IAuthorizationHandler
{
    private static readonly Assembly Module = typeof(RefusedTries).Assembly;

    public Task HandleAsync(AuthorizationHandlerContext context)
    {
        if (context.Resource is HttpContext http && http.GetEndpoint()?.Metadata.GetMetadata<GuardMetadata>() is { } declared && declared.UseCase.Assembly == Module && NamedIn(http) is { } key)
        {
            var actor = actors.Current;
            var isAdmitted = declared.Guard.Admits(actor);

            // The door knows roles alone: how far they reach is known when the use case has answered.
            http.Response.OnStarting(() => isAdmitted && http.Response.StatusCode < StatusCodes.Status400BadRequest ? Task.CompletedTask : KeepAsync(actor, key));
        }

        return Task.CompletedTask;
    }

    private static Guid? NamedIn(HttpContext http) => Guid.TryParse((http.GetRouteValue("caseId") ?? http.GetRouteValue("id")) as string, out var key) ? key : null;

    private async Task KeepAsync(Actor actor, Guid key)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorSource>().Current = actor;
        await scope.ServiceProvider.GetRequiredService<Writer>().RunAsync(key);
    }

    /// <summary>Finds what a key names, in a context of its own, and keeps the try where the actor may not see it.</summary>
    internal sealed class Writer(AppDbContext db, ActorSource actors, ILicenses licenses)
    {
        private static readonly Guard Applicants = Guard.Allow(Role.Applicant, Reach.Own);

        public async Task RunAsync(Guid key)
        {
            List<IDraft> hidden = [.. await WholeAsync(key), .. await CounselAsync(key), .. await CasesAsync(key)];
            if (hidden is [var first, ..])
            {
                await licenses.CaseRefusedAsync([.. hidden.Select(one => one.Id)], $"打开办件“{first.ItemName}”", CancellationToken.None);
            }
        }

        // A life event, or an application that others decide: their own keys are those to which licenses were lent before cases came of them.
        private async Task<List<IDraft>> WholeAsync(Guid key)
        {
            if (await db.Set<LifeEventCase>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == key) is { } lifeEvent)
            {
                return Sees(lifeEvent, ViewLifeEventCase.Guard, lifeEvent.Channel) ? [] : [lifeEvent, .. await HiddenAsync(one => one.LifeEventCaseId == key)];
            }

            return await db.Set<CrossRegionCase>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == key) is { } elsewhere
                && !(elsewhere.IsOnline ? Applicants : ViewCrossRegion.Guard).Reaches(actors.Current, elsewhere) ? [elsewhere] : [];
        }

        // Somebody's draft, as he shows it for advice.
        private async Task<List<IDraft>> CounselAsync(Guid key) =>
            await db.Set<Counsel>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == key) is { } counsel && !GiveCounsel.Guard.Reaches(actors.Current, counsel)
                ? await HiddenAsync(one => one.Id == counsel.CaseId)
                : [];

        // By its own key, or by that of a document or a bill of it.
        private async Task<List<IDraft>> CasesAsync(Guid key)
        {
            var documents = db.Set<CaseDocument>().Where(document => document.Id == key).Select(document => document.CaseId);
            var bills = db.Set<Bill>().Where(bill => bill.Id == key).Select(bill => bill.CaseId);
            List<Guid> named = [key, .. await documents.Concat(bills).ToListAsync()];
            return await HiddenAsync(one => named.Contains(one.Id));
        }

        private async Task<List<IDraft>> HiddenAsync(Expression<Func<Case, bool>> isNamed)
        {
            var hidden = new List<IDraft>();
            foreach (var one in await db.Set<Case>().AsNoTracking().Where(isNamed).ToListAsync())
            {
                if (!Sees(one, OpenDocument.Guard, one.Channel) && !await db.PartsTakenBy(actors.Current).AnyAsync(part => part.Id == one.Id))
                {
                    hidden.Add(one);
                }
            }

            return hidden;
        }

        // What an applicant still fills in, no officer sees.
        private bool Sees<T>(T one, Guard guard, Channel channel)
            where T : class, IDraft => guard.Reaches(actors.Current, one) && (!one.IsDraft || channel == Channel.Window || Applicants.Reaches(actors.Current, one));
    }
}
