using System.Text.Json;
using System.Text.Json.Serialization;
using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;

namespace Banshi.Cases.Contracts;

/// <summary>What the side that took an application and the side that decides it tell each other.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Applied), "applied")]
[JsonDerivedType(typeof(Corrected), "corrected")]
[JsonDerivedType(typeof(PapersPosted), "papers-posted")]
[JsonDerivedType(typeof(HandedOver), "handed-over")]
[JsonDerivedType(typeof(TakenBack), "taken-back")]
[JsonDerivedType(typeof(NotTaken), "not-taken")]
[JsonDerivedType(typeof(Progress), "progress")]
public abstract record CrossRegionMessage
{
    /// <summary>As JSON text.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, FormJson.Options);

    /// <summary>From JSON text.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static CrossRegionMessage FromJson(string json) => JsonSerializer.Deserialize<CrossRegionMessage>(json, FormJson.Options)!;
}

/// <summary>From the taking side.</summary>
/// <param name="By">The window and the clerk.</param>
public abstract record TakingSideMessage(string By) : CrossRegionMessage;

/// <summary>From the taking side: an application, complete as far as the list can tell.</summary>
/// <param name="ListVersion">The version of the list, as the deciding side knows it.</param>
/// <param name="Applicant">Who applies; the clerk has seen the original of the document of identity.</param>
/// <param name="Answers">Answers by question; files by their SHA-256.</param>
/// <param name="By">Where it was taken and by whom.</param>
public sealed record Applied(Guid ListVersion, PartnerApplicant Applicant, IReadOnlyDictionary<string, Answer> Answers, string By) : TakingSideMessage(By)
{
    /// <summary>How a center or station of the base level took part; within one platform alone.</summary>
    public BaseLevelMode? Mode { get; init; }
}

/// <summary>From the taking side: what the deciding side asked to correct.</summary>
/// <param name="Answers">Answers by question.</param>
/// <param name="By">Who handed it in.</param>
public sealed record Corrected(IReadOnlyDictionary<string, Answer> Answers, string By) : TakingSideMessage(By);

/// <summary>From the taking side: papers are on their way by post.</summary>
/// <param name="TrackingNumber">运单号.</param>
/// <param name="By">Who posted them.</param>
public sealed record PapersPosted(string TrackingNumber, string By) : TakingSideMessage(By);

/// <summary>From the taking side: the applicant has the result.</summary>
/// <param name="Receiver">Who received it.</param>
/// <param name="By">Who handed it over.</param>
public sealed record HandedOver(string Receiver, string By) : TakingSideMessage(By);

/// <summary>From the taking side: the applicant takes the application back.</summary>
/// <param name="Reason">Why; may be empty.</param>
/// <param name="By">Who entered it.</param>
public sealed record TakenBack(string Reason, string By) : TakingSideMessage(By);

/// <summary>From the deciding side: the application cannot be taken in.</summary>
/// <param name="Reason">Why, in Chinese.</param>
public sealed record NotTaken(string Reason) : CrossRegionMessage;

/// <summary>From the deciding side: where the case stands now. A later one takes the place of an earlier one.</summary>
/// <param name="Number">办件编号.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Until">The day that matters with it; null where there is none.</param>
/// <param name="Granted">Whether it was granted; null before the decision.</param>
/// <param name="Points">What is to be corrected.</param>
/// <param name="ResultPosted">The number under which the result comes by post to the taking side; empty where nothing does.</param>
/// <param name="Documents">The documents and licenses that came with this message, by SHA-256, with their names.</param>
public sealed record Progress(
    string Number, CrossRegionState State, DateOnly? Until, bool? Granted, IReadOnlyList<PointToCorrect> Points, string ResultPosted, IReadOnlyDictionary<string, string> Documents)
    : CrossRegionMessage;

/// <summary>One thing to correct.</summary>
/// <param name="Question">The question of the form.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Reason">Why, and what is needed.</param>
public sealed record PointToCorrect(string Question, string Label, string Reason);

/// <summary>The applicant as the taking side knows him.</summary>
/// <param name="IsEnterprise">Whether it is an organization.</param>
/// <param name="Name">Name.</param>
/// <param name="IdType">证件类型.</param>
/// <param name="IdNumber">证件号码.</param>
/// <param name="Phone">联系电话.</param>
/// <param name="AgentName">Who acts for it; empty for nobody.</param>
/// <param name="AgentIdNumber">Number of the agent's document.</param>
public sealed record PartnerApplicant(bool IsEnterprise, string Name, string IdType, string IdNumber, string Phone, string AgentName, string AgentIdNumber);

/// <summary>Where an application stands that is decided elsewhere.</summary>
public enum CrossRegionState
{
    /// <summary>代收登记中.</summary>
    Draft = 1,

    /// <summary>已移送，等待对方收件.</summary>
    Sent = 2,

    /// <summary>对方退回.</summary>
    NotTaken = 3,

    /// <summary>对方已收件.</summary>
    Received = 4,

    /// <summary>等待补正.</summary>
    Correcting = 5,

    /// <summary>对方已受理.</summary>
    Accepted = 6,

    /// <summary>对方不予受理.</summary>
    Declined = 7,

    /// <summary>已办结，等待交付.</summary>
    Completed = 8,

    /// <summary>已交付.</summary>
    Delivered = 9,

    /// <summary>已撤回.</summary>
    Withdrawn = 10,

    /// <summary>终止办理.</summary>
    Terminated = 11,
}
