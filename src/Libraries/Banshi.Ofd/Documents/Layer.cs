namespace Banshi.Ofd.Documents;

/// <summary>What a layer is for; it also says in which order layers lie over one another.</summary>
public enum LayerType
{
    /// <summary>The content proper.</summary>
    Body,

    /// <summary>Below the content.</summary>
    Background,

    /// <summary>Over the content.</summary>
    Foreground,
}

/// <summary>A layer of a page or of a page template.</summary>
public sealed class Layer(LayerType type = LayerType.Body)
{
    /// <summary>What it is for.</summary>
    public LayerType Type { get; } = type;

    /// <summary>What is drawn on it, the lowest first.</summary>
    public IList<PageObject> Objects { get; } = [];

    /// <summary>Draws over what is there.</summary>
    public Layer Add(params ReadOnlySpan<PageObject> objects)
    {
        foreach (var pageObject in objects)
        {
            Objects.Add(pageObject);
        }

        return this;
    }
}
