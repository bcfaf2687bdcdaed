using Banshi.Forms.Contracts;

namespace Banshi.Cases.Views;

/// <summary>A form page of a draft, in the portal or at the window.</summary>
/// <param name="Form">The questions.</param>
/// <param name="Version">Version of the sheet that is shown.</param>
/// <param name="Back">Address of the page before; null on the first.</param>
internal sealed record SectionPage(SectionView Form, Guid Version, string? Back);
