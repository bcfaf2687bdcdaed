using Banshi.Licenses.Domain;

namespace Banshi.Licenses.Credentials;

/// <summary>What of a license a credential can show: its claims, and what they are called.</summary>
internal static class CredentialClaims
{
    /// <summary>A claim, what it is called, and in English where the platform knows it.</summary>
    public sealed record Name(string Id, string Label, string? English);

    // Names that readers abroad meet in other credentials too; those of the face have a prefix of their own, so that no field can take the place of one of them.
    private static readonly Name[] Common =
    [
        new("holder_name", "持证主体", "Holder"),
        new("license_number", "证照编号", "License number"),
        new("issue_date", "颁发日期", "Date of issue"),
        new("expiry_date", "有效期至", "Date of expiry"),
    ];

    /// <summary>The claims of an edition of a type.</summary>
    public static IReadOnlyList<Name> Of(LicenseType type) => [.. Common, .. type.Fields.Select(field => new Name($"face_{field.Id}", field.Label, null))];

    /// <summary>Those that a license has, with its values.</summary>
    public static IReadOnlyList<ShownFields.Field> Of(License license, LicenseType type)
    {
        var values = FieldValues.Read(license.Fields).ToDictionary(value => $"face_{value.Key}", value => value.Value);
        values["holder_name"] = license.HolderName;
        values["license_number"] = license.Number;
        values["issue_date"] = $"{license.IssuedOn:yyyy-MM-dd}";
        values["expiry_date"] = license.ValidTo is { } last ? $"{last:yyyy-MM-dd}" : "";
        return [.. Of(type).Select(name => new ShownFields.Field(name.Id, name.Label, values.GetValueOrDefault(name.Id, ""))).Where(field => field.Value.Length > 0)];
    }
}
