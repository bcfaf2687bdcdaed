using Banshi.Platform.Actors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace Banshi.Web.Guards;

/// <summary>The use case that an endpoint serves, and its guard.</summary>
/// <param name="UseCase">The use case.</param>
/// <param name="Guard">Who may call it.</param>
public sealed record GuardMetadata(Type UseCase, Guard Guard) : IAuthorizeData, IAuthorizationRequirementData
{
    string? IAuthorizeData.Policy { get; set; }

    string? IAuthorizeData.Roles { get; set; }

    string? IAuthorizeData.AuthenticationSchemes { get; set; }

    /// <summary>The guard of a use case.</summary>
    public static GuardMetadata Of<TUseCase>()
        where TUseCase : IGuarded => new(typeof(TUseCase), TUseCase.Guard);

    /// <inheritdoc/>
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new GuardRequirement(Guard)];
}

internal sealed record GuardRequirement(Guard Guard) : IAuthorizationRequirement;

internal sealed class GuardHandler(ActorSource actors) : AuthorizationHandler<GuardRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, GuardRequirement requirement)
    {
        if (requirement.Guard.Admits(actors.Current))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}

/// <summary>Sets the actor of a request from its session and its address.</summary>
internal sealed class ActorMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, ActorSource actors)
    {
        var actor = ActorClaims.Read(context.User, ChannelOf(context.Request.Path));
        actors.Current = actor.At(actor.Channel);
        return next(context);
    }

    private static Channel ChannelOf(PathString path) =>
        path.StartsWithSegments("/desk", StringComparison.Ordinal) ? Channel.Window
        : path.StartsWithSegments("/admin", StringComparison.Ordinal) ? Channel.Admin
        : path.StartsWithSegments("/api", StringComparison.Ordinal) ? Channel.Api
        : Channel.Portal;
}
