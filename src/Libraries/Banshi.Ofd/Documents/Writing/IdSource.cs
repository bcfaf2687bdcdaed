namespace Banshi.Ofd.Documents.Writing;

/// <summary>The ids of a document: each number once, pages, layers, objects, resources and annotations alike.</summary>
internal sealed class IdSource
{
    /// <summary>The highest id given: MaxUnitID.</summary>
    public int Last { get; private set; }

    public int Next() => ++Last;
}
