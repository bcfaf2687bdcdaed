namespace Banshi.Web.Guards;

/// <summary>Marks an endpoint whose answers pages of this program may show in a frame, as a document beside the case. All others may stand in no frame.</summary>
public sealed class ShownBeside;
