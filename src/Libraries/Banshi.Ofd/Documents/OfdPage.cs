namespace Banshi.Ofd.Documents;

/// <summary>A page.</summary>
public sealed class OfdPage
{
    /// <summary>Its size; null for the size that the document gives.</summary>
    public PageSize? Size { get; init; }

    /// <summary>Templates that it is laid over or under.</summary>
    public IList<PageTemplate> Templates { get; } = [];

    /// <summary>Its own layers, the lowest first.</summary>
    public IList<Layer> Layers { get; } = [];

    /// <summary>Marks that lie over the content and belong to it in another way than its own text: watermarks, stamps.</summary>
    public IList<Annotation> Annotations { get; } = [];

    /// <summary>The layer of the content, made when it is first asked for.</summary>
    public Layer Body => Layers.FirstOrDefault(layer => layer.Type == LayerType.Body) ?? AddLayer(LayerType.Body);

    /// <summary>A new layer over the others.</summary>
    public Layer AddLayer(LayerType type)
    {
        var layer = new Layer(type);
        Layers.Add(layer);
        return layer;
    }
}
