namespace Banshi.Catalog.Contracts;

/// <summary>Ids of the questions that each application form has beside the item's own.</summary>
public static class FormQuestions
{
    /// <summary>办理情形: id of the situation.</summary>
    public const string Situation = "situation";

    /// <summary>办理方式: <see cref="OnCommitment"/>, or the usual way.</summary>
    public const string Way = "way";

    /// <summary>告知承诺.</summary>
    public const string OnCommitment = "commitment";

    /// <summary>联系电话.</summary>
    public const string Phone = "contactPhone";

    /// <summary>送达方式: name of a <see cref="Contracts.Delivery"/>.</summary>
    public const string Delivery = "delivery";

    /// <summary>邮寄地址.</summary>
    public const string PostAddress = "postAddress";

    /// <summary>A material's question is this prefix and the material's id.</summary>
    public const string MaterialPrefix = "material-";

    /// <summary>The material that a question asks for; null for another question.</summary>
    public static string? MaterialOf(string question) => question.StartsWith(MaterialPrefix, StringComparison.Ordinal) ? question[MaterialPrefix.Length..] : null;
}
