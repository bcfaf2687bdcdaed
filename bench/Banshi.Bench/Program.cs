using Banshi.Bench;
using Banshi.Bench.Processes;

return args switch
{
    ["bench", .. var rest] => await BenchRun.RunAsync(Settings.Read(rest)),
    ["bare", var url, var page] => await BareServer.RunAsync(url, page),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: Banshi.Bench bench host=DLL postgres=CONNECTION pgbin=FOLDER [work=FOLDER] [only=submit,guide,worklist]");
    return 2;
}
