using Banshi.Catalog.Contracts;

namespace Banshi.Catalog.PublicLists;

/// <summary>A list that the policy wants published: which items are on it, and what it tells of each.</summary>
/// <param name="Id">Stable; part of the page's address.</param>
/// <param name="Title">Its title.</param>
/// <param name="About">What it is for.</param>
/// <param name="Holds">Whether an item is on it.</param>
/// <param name="Columns">What it tells beside name, agency and code.</param>
internal sealed record PublicList(string Id, string Title, string About, Func<ItemContent, bool> Holds, IReadOnlyList<PublicColumn> Columns);

/// <summary>A column of a public list.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Of">Its text for an item, in Chinese: lists are published for everybody.</param>
internal sealed record PublicColumn(string Title, Func<ItemContent, string> Of);
