namespace Banshi.Catalog.Contracts;

/// <summary>Fields in which a mistake costs too much: neither commitment nor tolerance is allowed there (内政发〔2022〕20号, 二(三)5).</summary>
public static class RiskDomain
{
    /// <summary>Their names.</summary>
    public static readonly IReadOnlyList<string> All = ["国家安全", "国家秘密", "公共安全", "金融业审慎监管", "生态环境保护", "人身健康和生命财产安全", "重要涉外"];
}
