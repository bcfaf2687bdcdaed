using Banshi.TestKit;

namespace Banshi.EndToEndTests;

public sealed class ToolTests
{
    [Fact]
    public void Host_IsBuilt() => Assert.True(File.Exists(Repository.HostDll));
}
