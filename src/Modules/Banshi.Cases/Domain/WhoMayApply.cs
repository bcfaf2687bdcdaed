using Banshi.Catalog.Contracts;
using Banshi.Platform.Errors;

namespace Banshi.Cases.Domain;

/// <summary>服务对象: a list for persons takes no application of a firm, and the other way round.</summary>
internal static class WhoMayApply
{
    public static Problem? Refuse(ItemContent list, bool isEnterprise)
    {
        var served = list.Serves.Count == 0 || list.Serves.Any(one => one == ServiceObject.Person != isEnterprise);
        return served
            ? null
            : CaseProblems.NotServed.With(list.Name, string.Join("、", list.Serves.Select(one => Terms.NameOf(one))), isEnterprise ? "企业或者其他组织" : "个人");
    }
}
