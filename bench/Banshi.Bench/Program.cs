using Banshi.Bench;
using Banshi.Bench.Load;
using Banshi.Bench.Processes;

return args switch
{
    ["bench", .. var rest] => await BenchRun.RunAsync(Settings.Read(rest)),
    ["load", .. var rest] => await LoadRun.RunAsync(Settings.Read(rest)),
    ["bare", var url, var page] => await BareServer.RunAsync(url, page),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: Banshi.Bench bench [host=DLL postgres=CONNECTION pgbin=FOLDER] [work=FOLDER] [only=submit,guide,worklist,cases,catalog,licenses,ofd,search] [pairs=5] [seconds=3]\n       Banshi.Bench load [url=http://127.0.0.1:5080] [users=20] [seconds=30]");
    return 2;
}
