namespace Banshi.ArchitectureTests;

public sealed class SizeTests
{
    private const int LongestFile = 300;

    [Fact]
    public void SourceFile_HasAtMost300Lines()
    {
        var tooLong = SourceFiles.All.Where(file => File.ReadLines(file).Count() > LongestFile).Select(SourceFiles.Name);
        Assert.Empty(tooLong);
    }
}
