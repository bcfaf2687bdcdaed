namespace Banshi.Catalog.Domain;

/// <summary>What a code of a standard means, which an administrator may correct.</summary>
internal interface IDictionaryTerm
{
    string Name { get; set; }

    /// <summary>How sure the meaning is: V, M or M?.</summary>
    string Confidence { get; set; }
}
