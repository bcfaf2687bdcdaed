using Banshi.Licenses.Contracts;
using Banshi.Platform.Outbox;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Licenses.Sharing;

/// <summary>Who may read which type, and the door through which it is read.</summary>
internal static class SharingServices
{
    public static void AddSharing(this IServiceCollection services)
    {
        services.AddScoped<TypeOwners>();
        services.AddScoped<AccessDesk>();
        services.AddScoped<SharingDoor>();
        services.AddScoped<ApplyForAccess>();
        services.AddScoped<ReviewAccess>();
        services.AddScoped<DecideAccess>();
        services.AddScoped<RevokeAccess>();
        services.AddScoped<ListAccess>();
        services.AddScoped<OwnerNotices>();
        services.AddScoped<ILicenseNews>(provider => provider.GetRequiredService<OwnerNotices>());
        services.AddScoped<SeeOwnerNotice>();
        services.AddEventHandler<AccessFirstUsed, TellOwner>();
        services.AddScoped<Asks>();
        services.AddScoped<AskHolder>();
        services.AddScoped<AnswerAsk>();
        services.AddScoped<SearchShared>();
        services.AddScoped<TakeShared>();
        services.AddScoped<DescribeShared>();
    }
}
