using Banshi.Ofd.Documents;

namespace Banshi.Ofd.Seals;

/// <summary>A place where the picture of a seal is shown.</summary>
/// <param name="Page">Index of the page, from 0.</param>
/// <param name="Boundary">Where the picture lies on the page; it is stretched to it.</param>
/// <param name="Clip">The part of the picture that is shown, from its top left corner; null for the whole. A seal across the edges of pages is one stamp with a clip on each page.</param>
public readonly record struct Stamp(int Page, Box Boundary, Box? Clip = null);
