namespace Banshi.Licenses.Domain;

/// <summary>What of a license can be shown by itself: the holder, number and term, and each field of the face.</summary>
internal static class ShownFields
{
    /// <summary>A thing that can be ticked.</summary>
    public sealed record Field(string Id, string Label, string Value);

    public static IReadOnlyList<Field> Of(License license, LicenseType type)
    {
        var values = FieldValues.Read(license.Fields);
        return
        [
            new("holder", "持证主体", license.HolderName),
            new("number", "证照编号", license.Number),
            new("term", "有效期", license.ValidTo is { } last ? $"{license.IssuedOn:yyyy-MM-dd} 至 {last:yyyy-MM-dd}" : $"{license.IssuedOn:yyyy-MM-dd} 起长期"),
            .. type.Fields.Select(field => new Field($"f-{field.Id}", field.Label, values.GetValueOrDefault(field.Id, ""))),
        ];
    }
}
