using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Banshi.Web.Guards;

/// <summary>Puts each page behind the guard of the use case that it serves. A page without one stops the start of the program.</summary>
internal sealed class GuardConvention : IPageApplicationModelConvention
{
    public void Apply(PageApplicationModel model)
    {
        var useCase = UseCaseOf(model.ModelType) ?? throw new InvalidOperationException(
            $"The page {model.ViewEnginePath} declares no use case: derive its model from PageOf<TUseCase>.");
        model.EndpointMetadata.Add((GuardMetadata)typeof(GuardMetadata).GetMethod(nameof(GuardMetadata.Of))!.MakeGenericMethod(useCase).Invoke(null, null)!);
    }

    private static Type? UseCaseOf(Type? model)
    {
        for (var type = model; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(PageOf<>))
            {
                return type.GetGenericArguments()[0];
            }
        }

        return null;
    }
}
