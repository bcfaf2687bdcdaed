using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Banshi.ArchitectureTests;

public sealed class NestingTests
{
    private const int Deepest = 3;

    [Fact]
    public void Statement_IsNestedAtMostThreeDeep()
    {
        var deep = from file in SourceFiles.All
                   from statement in CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes().Where(IsNesting)
                   where Depth(statement) > Deepest
                   select $"{SourceFiles.Name(file)}: {statement.GetLocation().GetLineSpan().StartLinePosition.Line + 1}";

        Assert.Empty(deep.Distinct());
    }

    private static int Depth(SyntaxNode statement) =>
        statement.AncestorsAndSelf().TakeWhile(node => node is not (MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).Count(IsNesting);

    private static bool IsNesting(SyntaxNode node) => node switch
    {
        IfStatementSyntax { Parent: ElseClauseSyntax } => false,
        IfStatementSyntax or WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax or SwitchStatementSyntax or TryStatementSyntax or LockStatementSyntax => true,
        _ => false,
    };
}
