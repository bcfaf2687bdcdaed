namespace Banshi.Ofd.Documents;

/// <summary>A file carried inside the document.</summary>
/// <param name="Name">Its name for people, for example <c>元数据</c>.</param>
/// <param name="Format">The extension of its kind without a point, for example <c>xml</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record Attachment(string Name, string Format, ReadOnlyMemory<byte> Content);
