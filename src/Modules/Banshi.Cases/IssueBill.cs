using System.Globalization;
using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Platform.Outbox;

namespace Banshi.Cases;

/// <summary>
/// An officer issues a bill for a fee that the list names; nothing else can be charged, and nothing before acceptance. What is still to be paid holds up a
/// favorable decision and the handing out of the result, but no clock.
/// </summary>
internal sealed class IssueBill(CaseActs acts, EventBus events) : IGuarded
{
    public const decimal Most = 100_000_000;

    public static readonly CaseState[] From = [CaseState.Accepted, CaseState.Reviewed, CaseState.Paused, CaseState.Completed];

    public static Guard Guard => TakeCase.Guard;

    /// <summary>What the officer enters.</summary>
    /// <param name="Fee">Name of the fee of the list.</param>
    /// <param name="Amount">In yuan.</param>
    /// <param name="Reduction">Why less is asked for than by the standard; empty where it is not.</param>
    public sealed record Input(string? Fee, string? Amount, string? Reduction);

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, Input input)
    {
        if (!(await acts.TakeAsync(id, seen, Guard, "开具缴费单", From)).Is(out var taken, out var problem))
        {
            return problem;
        }

        var fee = taken.List.Content.Fees.FirstOrDefault(one => one.Name == input.Fee);
        var (amount, reduction) = (AmountOf(input.Amount), input.Reduction?.Trim() ?? "");
        if (Check(fee, amount, reduction) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        var bill = new Bill
        {
            Id = Guid.CreateVersion7(),
            CaseId = id,
            Fee = fee!.Name,
            Standard = fee.Standard,
            Basis = fee.Basis,
            Amount = amount!.Value,
            Reduction = reduction,
            IssuedAt = acts.Clock.UtcNow,
            IssuedBy = acts.Actor.Name,
        };
        acts.Db.Add(bill);
        acts.Touch(taken.Case);
        acts.Record(taken, "cases.issue-bill", new { name = bill.Fee, amount = bill.Amount, reason = reduction }, "收费");
        events.Publish(new BillMoved(bill.Id));
        return await acts.SaveAsync(id);
    }

    private static List<FieldProblem> Check(Fee? fee, decimal? amount, string reduction)
    {
        var wrong = new List<FieldProblem>();
        if (fee is null)
        {
            wrong.Add(CaseProblems.FeeNotInList.For("Fee"));
        }

        if (amount is null)
        {
            wrong.Add(CaseProblems.AmountWrong.For("Amount"));
        }

        if (fee is { Reducible: false } && reduction.Length > 0)
        {
            wrong.Add(CaseProblems.NotReducible.For("Reduction", fee.Name));
        }

        return wrong;
    }

    private static decimal? AmountOf(string? text) =>
        decimal.TryParse(text?.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount is > 0 and <= Most && decimal.Round(amount, 2) == amount
            ? decimal.Round(amount, 2)
            : null;
}
