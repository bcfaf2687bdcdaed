using Banshi.Cases;
using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform.Errors;
using Banshi.TestKit;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace Banshi.UnitTests.Engine;

/// <summary>Carries a try out by the use case that stands for it.</summary>
internal static class Acts
{
    public static async Task<Problem?> RunAsync(IServiceProvider services, Guid id, Try what, Seen seen, CancellationToken cancellation)
    {
        T Get<T>()
            where T : notnull => services.GetRequiredService<T>();
        return what switch
        {
            Try.Receive => await Get<ReceiveCase>().RunAsync(id, null, cancellation),
            Try.Accept => await Get<AcceptCase>().RunAsync(id, null, cancellation),
            Try.OnTheSpot => await Get<SettleOnTheSpot>().RunAsync(id, null, cancellation),
            Try.RequestCorrection => await Get<RequestCorrection>().RunAsync(id, null, [new(FormQuestions.Phone, "号码打不通")], cancellation),
            Try.SubmitCorrection => await Get<SubmitCorrection>().RunAsync(id, await CorrectionAsync(services, id, cancellation), true, cancellation),
            Try.Decline => await Get<DeclineCase>().RunAsync(id, null, new(DeclineCase.Ground.Conditions, "不符合第一项条件", null)),
            Try.Review => await Get<ReviewCase>().RunAsync(id, null, true, "符合条件"),
            Try.Grant => await Get<DecideCase>().RunAsync(id, null, true, ""),
            Try.Refuse => await Get<DecideCase>().RunAsync(id, null, false, "不符合法定条件"),
            Try.Deliver => await Get<DeliverCase>().RunAsync(id, null, "张三"),
            Try.StartProcedure => await Get<StartProcedure>().RunAsync(id, null, new(StartProcedure.Of(seen.List).FirstOrDefault()?.Name ?? "专家评审", "需要核实", seen.Today.AddDays(2), null)),
            Try.AskSurveyDay => await Get<ChangeSurveyDay>().RunAsync(id, null, new(seen.Pause?.DueOn, HalfDay.Afternoon, "当天出差"), false, cancellation),
            Try.AgreeToSurveyDay => await Get<AnswerSurveyDay>().RunAsync(id, null, true, ""),
            Try.KeepSurveyDay => await Get<AnswerSurveyDay>().RunAsync(id, null, false, "人手不够"),
            Try.EndProcedure => await Get<EndProcedure>().RunAsync(id, null, new(true, "属实", "甲、乙")),
            Try.Suspend => await Get<SuspendCase>().RunAsync(id, null, "需要整改"),
            Try.Resume => await Get<ResumeCase>().RunAsync(id, null),
            Try.ProposeExtension => await Get<ProposeClockChange>().RunAsync(id, null, new(ClockChangeKind.Extension, 5, null, null, "需要外地核实")),
            Try.ApproveChange => await Get<DecideClockChange>().RunAsync(id, null, true, ""),
            Try.Withdraw => await Get<WithdrawCase>().RunAsync(id, null, ""),
            Try.Terminate => await Get<TerminateCase>().RunAsync(id, null, TerminateCase.Ground.ApplicantGone, "注销登记"),
            Try.Take => await Get<TakeCase>().RunAsync(id, null),
            Try.Escalate => await Get<EscalateCase>().RunAsync(id, null, seen.Superior, "需要明确标准", 2, cancellation),
            Try.Instruct => await Get<InstructCase>().RunAsync(id, null, "今天办完", cancellation),
            Try.EndEscalation => await Get<EndEscalation>().RunAsync(id, null, "已经办好", cancellation),
            _ => (await Get<ApplyAgain>().RunAsync(id, cancellation)).Is(out _, out var problem) ? null : problem,
        };
    }

    /// <summary>What the open notice asks for: a telephone number, or files.</summary>
    public static async Task<Posted> CorrectionAsync(IServiceProvider services, Guid id, CancellationToken cancellation)
    {
        IReadOnlyList<IFormFile> files = (await services.GetRequiredService<SubmitCorrection>().ViewAsync(id, cancellation)).Is(out var view, out _)
            ? [.. view.Page.Questions.Where(question => question.Type == QuestionType.File).Select(question => FileOf(Posted.Field(question)))]
            : [];
        return new Posted(new Dictionary<string, StringValues> { [Posted.Prefix + FormQuestions.Phone] = "13900000000" }, files);
    }

    private static FormFile FileOf(string field)
    {
        var pdf = Upload.Pdf("补交.pdf").Content;
        return new FormFile(new MemoryStream(pdf), 0, pdf.Length, field, "补交.pdf");
    }
}
