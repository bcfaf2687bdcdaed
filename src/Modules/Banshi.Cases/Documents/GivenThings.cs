using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;

namespace Banshi.Cases.Documents;

/// <summary>What an applicant gave, as a receipt lists it.</summary>
internal static class GivenThings
{
    public static IEnumerable<string> Of(ItemContent list, AnswerSheet sheet)
    {
        yield return $"{list.Materials.FirstOrDefault(material => material.ByForm)?.Name ?? "申请表"}（在线填写）";
        foreach (var material in list.Materials.Where(material => !material.ByForm))
        {
            if (sheet.Answers[FormQuestions.MaterialPrefix + material.Id] is FilesAnswer given)
            {
                yield return given.Files is [{ License: not null }]
                    ? $"{material.Name}（使用平台电子证照，免于提交）"
                    : $"{material.Name}（{given.Files.Count} 个文件）";
            }
        }
    }
}
