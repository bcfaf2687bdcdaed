namespace Banshi.Web.Flow;

/// <summary>A flow to be drawn: stations and the ways between them. A way only leads forward: what comes first stands first among the stations.</summary>
/// <param name="Title">What flows.</param>
/// <param name="Nodes">The stations.</param>
/// <param name="Lines">The ways.</param>
public sealed record FlowChart(string Title, IReadOnlyList<FlowNode> Nodes, IReadOnlyList<FlowLine> Lines);

/// <summary>A station.</summary>
/// <param name="Id">Unique in the chart.</param>
/// <param name="Title">What happens there.</param>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Note">A line below it, for example a time limit; empty for none.</param>
public sealed record FlowNode(string Id, string Title, FlowKind Kind = FlowKind.Task, string Note = "");

/// <summary>A way from one station to another.</summary>
/// <param name="From">Id of the station where it begins.</param>
/// <param name="To">Id of the station where it ends.</param>
/// <param name="Label">When it is taken; empty for always.</param>
public sealed record FlowLine(string From, string To, string Label = "");

/// <summary>Kinds of stations.</summary>
public enum FlowKind
{
    /// <summary>Something is done.</summary>
    Task,

    /// <summary>Where it begins or ends.</summary>
    Terminal,

    /// <summary>An answer decides the way.</summary>
    Choice,

    /// <summary>Time that stands beside the clock.</summary>
    Aside,
}
