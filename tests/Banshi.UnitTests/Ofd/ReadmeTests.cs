using System.Reflection;
using System.Text.RegularExpressions;
using Banshi.Ofd.Crypto;
using Banshi.Ofd.Documents;
using Banshi.Ofd.Seals;
using Banshi.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Banshi.UnitTests.Ofd;

/// <summary>The examples of the library's README are compiled as they stand, and run one after the other.</summary>
public sealed partial class ReadmeTests
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Banshi.Ofd.Crypto;
        using Banshi.Ofd.Documents;
        using Banshi.Ofd.Fonts;
        using Banshi.Ofd.Seals;
        """;

    // What the examples take for granted.
    private const string Start = """
        public static class Examples
        {
            public static class File
            {
                public static byte[] ReadAllBytes(string name) => Files[name];
            }

            public static Dictionary<string, byte[]> Files;

            public static (byte[] File, byte[] SealedFile, VerificationReport Report) Run(
                byte[] photo, byte[] metadata, byte[] png, byte[] authorityFile, byte[] makerFile, byte[] signerFile, byte[] makerKeyFile, byte[] signerKeyFile, string password,
                DateTimeOffset now, Dictionary<string, DateTimeOffset?> revoked)
            {
        """;

    private const string End = """
                return (file, sealedFile, report);
            }
        }
        """;

    [Fact]
    public void Examples_CompileAndRun()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "src", "Libraries", "Banshi.Ofd", "README.md"));
        var examples = Example().Matches(readme).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(3, examples.Count);
        var (file, sealedFile, report) = Run(Compile(string.Join('\n', [Usings, Start, .. examples, End])));
        Assert.Equal("营业执照", OfdReader.Read(file).Pages.Single().Text);
        Assert.Equal(Verdict.Valid, report.Verdict);
        Assert.Empty(Schema.ErrorsIn(sealedFile));
    }

    private static (byte[] File, byte[] SealedFile, VerificationReport Report) Run(Assembly examples)
    {
        const string Password = "secret";
        var kit = new SealKit();
        var type = examples.GetType("Examples")!;
        type.GetField("Files")!.SetValue(null, new Dictionary<string, byte[]> { ["NotoSansSC-Regular.ttf"] = File.ReadAllBytes(OfdSamples.RegularPath) });
        byte[] Key(Sm2PrivateKey key) => key.ToEncryptedPkcs8(Password);
        return ((byte[], byte[], VerificationReport))type.GetMethod("Run")!.Invoke(null,
        [
            OfdSamples.BluePng, "<a/>"u8.ToArray(), OfdSamples.SealPng, kit.Authority.ToDer(), kit.Maker.ToDer(), kit.Signer.ToDer(), Key(kit.MakerKey), Key(kit.SignerKey), Password,
            OfdSamples.Time, new Dictionary<string, DateTimeOffset?>(),
        ])!;
    }

    private static Assembly Compile(string code)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create("Examples", [CSharpSyntaxTree.ParseText(code)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var target = new MemoryStream();
        var result = compilation.Emit(target);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return Assembly.Load(target.ToArray());
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
