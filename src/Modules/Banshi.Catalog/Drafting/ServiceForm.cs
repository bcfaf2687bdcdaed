using Banshi.Catalog.Contracts;

namespace Banshi.Catalog.Drafting;

/// <summary>How a list is served: where, in which ways, what it costs, what it ends in, what people ask.</summary>
internal sealed class ServiceForm
{
    /// <summary>网上办理深度 by number, from 1.</summary>
    internal static readonly string[] Depths = ["互联网咨询", "互联网收件", "互联网预审", "互联网受理", "互联网办理", "互联网办理结果信息反馈", "互联网电子证照反馈"];

    /// <summary>审批结果类型.</summary>
    internal static readonly string[] ResultKinds = ["证照", "批文", "其他"];

    /// <summary>办理形式 by name.</summary>
    public string[] Forms { get; set; } = [];

    /// <summary>送达方式 by name.</summary>
    public string[] Deliveries { get; set; } = [];

    /// <summary>到现场次数.</summary>
    public int Visits { get; set; }

    /// <summary>必须现场办理原因.</summary>
    public string? VisitsReason { get; set; }

    /// <summary>通办范围 by name.</summary>
    public string? Scope { get; set; }

    /// <summary>网上办理深度, 1 to 7.</summary>
    public string[] OnlineDepth { get; set; } = [];

    /// <summary>办理窗口.</summary>
    public string? WindowName { get; set; }

    /// <summary>What else is offered: booking, courier, terminal, payOnline.</summary>
    public string[] Offers { get; set; } = [];

    /// <summary>办理地点.</summary>
    public string? Place { get; set; }

    /// <summary>办理时间.</summary>
    public string? Hours { get; set; }

    /// <summary>咨询方式.</summary>
    public string? Enquiries { get; set; }

    /// <summary>监督投诉方式.</summary>
    public string? Complaints { get; set; }

    /// <summary>审批结果: name and kind.</summary>
    public List<ResultRow> Results { get; set; } = [];

    /// <summary>收费.</summary>
    public List<FeeRow> Fees { get; set; } = [];

    /// <summary>常见问题.</summary>
    public List<FaqRow> Questions { get; set; } = [];

    internal static ServiceForm Of(ItemContent item) => new()
    {
        Forms = [.. item.Forms.Select(one => one.ToString())],
        Deliveries = [.. item.Deliveries.Select(one => one.ToString())],
        Visits = item.Visits,
        VisitsReason = item.VisitsReason,
        Scope = item.Scope.ToString(),
        Offers = [.. new[] { (item.Booking, nameof(item.Booking)), (item.Courier, nameof(item.Courier)), (item.Terminal, nameof(item.Terminal)), (item.PayOnline, nameof(item.PayOnline)) }.Where(one => one.Item1).Select(one => one.Item2)],
        OnlineDepth = [.. item.OnlineDepth.Select(depth => $"{depth}")],
        WindowName = item.WindowName,
        Place = item.Place,
        Hours = item.Hours,
        Enquiries = item.Enquiries,
        Complaints = item.Complaints,
        Results = [.. item.Results.Select(one => new ResultRow { Name = one.Name, Kind = one.Kind, LicenseType = one.LicenseType, Validity = one.Validity })],
        Fees = [.. item.Fees.Select(one => new FeeRow { Name = one.Name, Standard = one.Standard, Basis = one.Basis, ReduceNote = one.ReduceNote })],
        Questions = [.. item.Questions.Select(one => new FaqRow { Question = one.Question, Answer = one.Answer })],
    };

    internal ItemContent Apply(ItemContent item) => item with
    {
        Forms = Lines.Terms<HandlingForm>(Forms),
        Deliveries = Lines.Terms<Delivery>(Deliveries),
        Visits = Lines.Count(Visits),
        VisitsReason = Lines.Text(VisitsReason),
        Scope = Lines.Term(Scope, CrossRegionScope.None),
        Booking = Offers.Contains(nameof(item.Booking)),
        Courier = Offers.Contains(nameof(item.Courier)),
        Terminal = Offers.Contains(nameof(item.Terminal)),
        PayOnline = Offers.Contains(nameof(item.PayOnline)),
        OnlineDepth = [.. OnlineDepth.Where(depth => depth is [>= '1' and <= '7']).Select(depth => depth[0] - '0').Order()],
        WindowName = Lines.Text(WindowName),
        Place = Lines.Text(Place),
        Hours = Lines.Text(Hours),
        Enquiries = Lines.Text(Enquiries),
        Complaints = Lines.Text(Complaints),
        Results = [.. Results.Where(row => Lines.Text(row.Name).Length > 0).Select(row => new ItemResult(Lines.Text(row.Name), row.Kind ?? "其他", row.LicenseType, Lines.Text(row.Validity)))],
        Fees = [.. Fees.Where(row => Lines.Text(row.Name).Length > 0).Select(row => new Fee(Lines.Text(row.Name), Lines.Text(row.Standard), Lines.Text(row.Basis), Lines.Text(row.ReduceNote).Length > 0, Lines.Text(row.ReduceNote)))],
        Questions = [.. Questions.Where(row => Lines.Text(row.Question).Length > 0).Select(row => new Faq(Lines.Text(row.Question), Lines.Text(row.Answer)))],
    };

    /// <summary>A result.</summary>
    public sealed class ResultRow
    {
        /// <summary>Name; empty means that the row is gone.</summary>
        public string? Name { get; set; }

        /// <summary>证照, 批文 or 其他.</summary>
        public string? Kind { get; set; }

        /// <summary>Code of the e-license type; kept as it is.</summary>
        public string? LicenseType { get; set; }

        /// <summary>Validity in words.</summary>
        public string? Validity { get; set; }
    }

    /// <summary>A fee.</summary>
    public sealed class FeeRow
    {
        /// <summary>Name; empty means that the row is gone.</summary>
        public string? Name { get; set; }

        /// <summary>收费标准.</summary>
        public string? Standard { get; set; }

        /// <summary>收费依据.</summary>
        public string? Basis { get; set; }

        /// <summary>减免依据; empty means that it is not reduced.</summary>
        public string? ReduceNote { get; set; }
    }

    /// <summary>A question that people ask.</summary>
    public sealed class FaqRow
    {
        /// <summary>The question; empty means that the row is gone.</summary>
        public string? Question { get; set; }

        /// <summary>The answer.</summary>
        public string? Answer { get; set; }
    }
}
