using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Banshi.Bench.Catalog;
using Banshi.Bench.Measure;
using Banshi.Bench.Processes;
using Banshi.Bench.Scale;
using Banshi.Bench.Visits;
using Banshi.Standards;

namespace Banshi.Bench;

/// <summary>
/// A department's system hands licenses in over the API, with the gate of quality on, on both databases. Then there are ten million, and the licenses of one
/// holder are looked up: as the program asks for them, and by the page that shows a holder his own.
/// </summary>
internal static partial class LicensesBench
{
    private const string Register = "11100000000013127D101";
    private const string Police = "公安";
    private const int AtOnce = 5000;
    private const int MillionSeconds = 20 * 60;
    private const int TenMillion = 10_000_000;
    private const int Lookups = 500;
    private const double MostMilliseconds = 20;

    public static async Task<IReadOnlyList<Figure>> RunAsync(Settings settings, Database server)
    {
        var postgres = await server.CreateAsync("bench_licenses");
        var file = Path.Combine(settings.Data, "licenses-sqlite", "banshi.db");
        return
        [
            .. await RunAsync(settings, CatalogStore.Sqlite(file), "licenses-sqlite", ""),
            .. await RunAsync(settings, CatalogStore.Postgres(postgres), "licenses-postgres", postgres.ForHost),
        ];
    }

    private static async Task<IReadOnlyList<Figure>> RunAsync(Settings settings, CatalogStore store, string name, string connection)
    {
        await using var host = await ServerProcess.HostAsync(settings, name, connection);
        await host.SettleAsync();
        using var system = await SystemAsync(host.Url, store);
        var count = settings.Number("licenses", 100_000);
        var watch = Stopwatch.StartNew();
        for (var first = 0; first < count; first += AtOnce)
        {
            await HandInAsync(system, first);
        }

        var million = watch.Elapsed.TotalSeconds * 1_000_000 / count;
        var copies = (settings.Number("kept", TenMillion) / count) - 1;
        await ManyLicenses.CopyAsync(store, Register, count, copies);
        var kept = (copies + 1) * count;
        return
        [
            new Figure($"a million licenses gathered, from {count} ({store.Name}, at most)", million, MillionSeconds, "s", [million / MillionSeconds]),
            AtMost($"licenses of a holder among {kept}, with a new connection ({store.Name}, p95, at most)", await LookupAsync(store, count, copies)),
            AtMost($"page of a holder's licenses among {kept} ({store.Name}, p95, at most)", await PageAsync(host)),
        ];
    }

    private static Figure AtMost(string name, List<double> times)
    {
        var p95 = times.Order().ElementAt(times.Count * 95 / 100);
        return new Figure(name, p95, MostMilliseconds, "ms", [p95 / MostMilliseconds]);
    }

    private static async Task HandInAsync(HttpClient system, int first)
    {
        using var answer = await system.PostAsJsonAsync("/api/v1/license-gatherings", new { typeCode = Register, backlog = true, licenses = Enumerable.Range(first, AtOnce).Select(LicenseOf) });
        var text = await answer.Content.ReadAsStringAsync();
        if (answer.StatusCode != HttpStatusCode.Created || !text.Contains($"\"new\":{AtOnce}", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{answer.StatusCode}: {text[..Math.Min(text.Length, 500)]}");
        }
    }

    // Every fourth belongs to the same person as the one before: families have several.
    private static object LicenseOf(int number)
    {
        var person = PersonOf(number / 4);
        return new
        {
            number = $"150105{number:D9}",
            holderName = $"牧民{number / 4}",
            holderIdType = "111",
            holderIdNumber = person,
            issuedOn = "2019-05-06",
            fields = new { householder = $"户主{number}", name = $"牧民{number / 4}", idNumber = person, relation = "本人", address = $"内蒙古自治区呼和浩特市赛罕区人民路街道{number}号" },
        };
    }

    private static string PersonOf(int number)
    {
        var day = new DateOnly(1950, 1, 1).AddDays(number / 900);
        var first = string.Create(CultureInfo.InvariantCulture, $"150105{day:yyyyMMdd}{number % 900:D3}");
        return first + PersonId.CheckCharacter(first);
    }

    private static async Task<List<double>> LookupAsync(CatalogStore store, int count, int copies)
    {
        List<double> times = [];
        for (var i = 0; i < Lookups; i++)
        {
            var person = ManyLicenses.HolderOf(PersonOf(i * 7919 % (count / 4)), i * 31 % (copies + 1));
            var watch = Stopwatch.StartNew();
            var found = await store.ListAsync(
                $"SELECT identifier, fields FROM licenses_license WHERE holder_id_type = '111' AND holder_id_number = '{person}' AND state = 2 ORDER BY issued_on DESC, id DESC", reader => reader.GetString(0));
            times.Add(watch.Elapsed.TotalMilliseconds);
            if (found.Count != 4)
            {
                throw new InvalidOperationException($"{person} has {found.Count} licenses.");
            }
        }

        return times;
    }

    private static async Task<List<double>> PageAsync(ServerProcess host)
    {
        using var holder = await SamplePeople.SignedInAsync(host.Url, SamplePeople.Applicants[0]);
        List<double> times = [];
        for (var i = -Lookups; i < Lookups; i++)
        {
            var watch = Stopwatch.StartNew();
            await holder.GetAsync("/my/licenses");
            if (i >= 0)
            {
                times.Add(watch.Elapsed.TotalMilliseconds);
            }
        }

        return times;
    }

    private static async Task<HttpClient> SystemAsync(string url, CatalogStore store)
    {
        var agency = (await store.ListAsync($"SELECT credit_code FROM directory_agency WHERE kind = '{Police}' AND division = '150105000000'", reader => reader.GetString(0))).Single();
        using var admin = await SamplePeople.SignedInAsync(url, "admin");
        var shown = await admin.PostAsync(await admin.GetAsync("/admin/accounts/clients/register"), "/admin/accounts/clients/register", ("Name", "户籍业务系统"), ("AgencyCode", agency), ("Role", "LicenseCollector"));
        return new HttpClient
        {
            BaseAddress = new Uri(url),
            Timeout = TimeSpan.FromMinutes(2),
            DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", Key().Match(shown.Html).Groups[1].Value) },
        };
    }

    [GeneratedRegex("<code>([^<]+)</code>")]
    private static partial Regex Key();
}
