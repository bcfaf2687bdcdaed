namespace Banshi.Bench.Visits;

/// <summary>Accounts of the sample region that the measurements use.</summary>
internal static class SamplePeople
{
    public const string Password = "banshi-sample-2026";
    public const string Clerk = "window.dongwu";

    public static readonly IReadOnlyList<string> Applicants = ["bayar", "wang.fang"];

    public static async Task<Visitor> SignedInAsync(string site, string account)
    {
        var visitor = new Visitor(site);
        await visitor.SignInAsync(account, Password);
        return visitor;
    }
}
