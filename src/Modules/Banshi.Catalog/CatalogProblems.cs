using Banshi.Platform.Errors;

namespace Banshi.Catalog;

internal static class CatalogProblems
{
    public static readonly ProblemKind NoFile = new("CATALOG-0001", 400, "请选择要导入的清单文件（CSV 或 xlsx）。", "Choose the file with the lists (CSV or xlsx).");
    public static readonly ProblemKind NotATable = new("CATALOG-0002", 400, "这个文件读不出表格。请用 CSV（UTF-8 或 GBK）或者 xlsx 格式另存后重新上传。", "This file cannot be read as a table. Save it as CSV (UTF-8 or GBK) or xlsx and upload it again.");
    public static readonly ProblemKind UnknownColumns = new("CATALOG-0003", 400, "表头不是已知的清单格式。需要“code, catalog_code, name, type, department, level”等列，或者国家平台交换表的“task_name, catalog_code, task_code, task_type, dept_name”等列。", "The header is not that of a known format. It needs the columns code, catalog_code, name, type, department and level, or those of the national exchange tables: task_name, catalog_code, task_code, task_type and dept_name.");
    public static readonly ProblemKind Cancelled = new("CATALOG-0004", 410, "这项服务已经取消，不再受理新的申请。", "This service has been canceled and takes no new applications.");
    public static readonly ProblemKind NotYourStep = new("CATALOG-0010", 409, "这一步现在不由您办理：可能已由他人处理，或者还没有轮到您。请刷新后查看最新进度。", "This step is not yours now: somebody else may have taken it, or it is not your turn yet. Reload to see where it stands.");
    public static readonly ProblemKind OwnProposal = new("CATALOG-0011", 409, "自己提出的事项不能由自己审核，请由其他审核人员办理。", "You cannot review what you proposed yourself. Another reviewer must do it.");
    public static readonly ProblemKind NotReturned = new("CATALOG-0012", 409, "只有被退回的申报才能修改后再次提交。请查看它的最新状态。", "Only what was returned can be changed and submitted again. See where it stands now.");
    public static readonly ProblemKind Decided = new("CATALOG-0013", 409, "审核已经结束，不能再撤回。需要调整的，请另行提出。", "The review has ended and the proposal cannot be withdrawn. Propose a change instead.");
    public static readonly ProblemKind JointReviewOpen = new("CATALOG-0014", 409, "会审还没有结束，等待：{0}。各部门答复后再作出决定。", "The joint review is still open. Waiting for: {0}. Decide when all have answered.");
    public static readonly ProblemKind AnswerTheDissent = new("CATALOG-0015", 400, "会审中有部门不同意，请在意见中说明是否采纳及理由", "A department disagrees: say in your opinion whether you follow it, and why");
    public static readonly ProblemKind NoDepartment = new("CATALOG-0016", 400, "请选择要会审的部门", "Choose the departments to ask");
    public static readonly ProblemKind NoLevel = new("CATALOG-0017", 400, "请选择行使层级", "Choose the levels of exercise");
    public static readonly ProblemKind EffectiveDayIsPast = new("CATALOG-0018", 400, "生效日期应在今天之后；审核通过就生效的，请不要填写", "The day must be after today. Leave it empty if it takes effect as soon as it is approved");
    public static readonly ProblemKind BasicCodeShape = new("CATALOG-0020", 400, "基本编码应为 12 位数字：地区 2 位、事项类型 2 位、部门 2 位、主项 3 位（从 001 起）、子项 3 位", "The code has 12 digits: area 2, type 2, department 2, main item 3 (from 001), sub-item 3");
    public static readonly ProblemKind BasicCodeArea = new("CATALOG-0021", 400, "自治区新增事项的基本编码应以 15 开头，现在是“{0}”；00 开头的由国家目录确定", "The code of a regional entry begins with 15, not “{0}”. Codes that begin with 00 come from the national catalog");
    public static readonly ProblemKind BasicCodeType = new("CATALOG-0022", 400, "编码第 3–4 位“{0}”与事项类型“{1}”（{2}）不一致，请核对", "Digits 3–4 of the code, “{0}”, do not agree with the type “{1}” ({2})");
    public static readonly ProblemKind BasicCodeDepartment = new("CATALOG-0023", 400, "编码第 5–6 位“{0}”不在部门代码表中，请核对", "Digits 5–6 of the code, “{0}”, are no known department");
    public static readonly ProblemKind BasicCodeTaken = new("CATALOG-0024", 400, "基本编码“{0}”已经有事项在用，请换一个主项或者子项序号", "The code “{0}” is taken. Choose another number for the main item or the sub-item");
    public static readonly ProblemKind BasicCodeUnknown = new("CATALOG-0025", 400, "目录中没有在用的事项“{0}”，请从基本目录中选择", "There is no entry “{0}” in force. Choose it from the basic catalog");
    public static readonly ProblemKind DraftIsClosed = new("CATALOG-0026", 409, "这份草稿正在审核或者已经结束，现在不能修改。需要修改的，请先撤回申报。", "This draft is under review or finished and cannot be changed now. Withdraw the proposal first.");
    public static readonly ProblemKind DraftHasErrors = new("CATALOG-0027", 422, "清单还有必须改正的问题，请按清单页“检查”里的提示逐项修改。", "The list still has errors. Correct them one by one, as the check on the list's page says.");
    public static readonly ProblemKind OnItsWay = new("CATALOG-0028", 409, "“{0}”已经有一项申报正在办理（{1}，{2}提出）。请等它办结，或者请提出单位撤回后再报。", "A proposal about “{0}” is on its way ({1}, by {2}). Wait for its end, or ask that agency to withdraw it.");
    public static readonly ProblemKind NewerVersion = new("CATALOG-0029", 409, "这份清单开始编制以后，已经有新的版本发布。请在草稿页核对与现行版本的差异，确认后再提交。", "A newer version was published since this draft was begun. Compare it with the version in force on the draft's page, then submit again.");
    public static readonly ProblemKind EntryWithdrawn = new("CATALOG-0030", 409, "这个事项已从基本目录取消，不能再发布它的清单。请作废这份草稿。", "This entry was withdrawn from the basic catalog, so its list cannot be published. Discard the draft.");
    public static readonly ProblemKind NotTheSetter = new("CATALOG-0031", 409, "统一标准由设定该事项的一级主管部门制定：国家和自治区设定的由自治区主管部门制定，设区的市设定的由本市主管部门制定。", "The standard is set by the department of the level that set the entry: the region's for what the state or the region set, the league's for what it set itself.");
    public static readonly ProblemKind RuleIsFixed = new("CATALOG-0032", 409, "这条规则保证清单能够办理，不能停用。", "This rule keeps lists usable and cannot be switched off.");
    public static readonly ProblemKind CheckIsRunning = new("CATALOG-0033", 409, "全库检查正在进行，请等它完成。", "The check of all lists is running. Wait until it has finished.");
    public static readonly ProblemKind PlannedDayIsPast = new("CATALOG-0070", 400, "计划开通的日期应在今天之后；今天就能办的，请选“已开通”。", "The planned day must be after today. Choose “open” if it can be used from today.");
    public static readonly ProblemKind StandardNumberTaken = new("CATALOG-0080", 400, "编号“{0}”已经登记过，请核对；修订后的新版应使用新的编号", "The number “{0}” is registered already. Check it; a new edition has a number of its own");
    public static readonly ProblemKind EditionIsFrozen = new("CATALOG-0081", 409, "这一版已经实施，或者文件已经废止，不能再改。内容有变化的，请另行登记新版或者新文件。", "This edition is in force, or the document is repealed, and cannot be changed. Register a new edition or a new document instead.");
    public static readonly ProblemKind EffectiveDayNotLater = new("CATALOG-0082", 400, "新版的实施日期应晚于上一版的实施日期（{0}）", "A new edition must take effect after the one before ({0})");
    public static readonly ProblemKind NotALink = new("CATALOG-0083", 400, "原文网址应以 http:// 或者 https:// 开头；没有公开网址的，请不要填写", "The address begins with http:// or https://. Leave it empty if the text is not public");
    public static readonly ProblemKind EditionOpen = new("CATALOG-0084", 409, "这份文件还有一版（{0}）正在编录。请先登记这一版，再编录下一版。", "An edition ({0}) is still being written down. Register it before you begin the next one.");
    public static readonly ProblemKind ClauseBindsNothing = new("CATALOG-0085", 400, "请至少选择一项：约束的清单要素，或者约束的中心", "Choose at least one: elements of the list that it binds, or centers");
    public static readonly ProblemKind PlanCannotGo = new("CATALOG-0086", 409, "这项计划现在不能这样办理：可能已由他人更新。请刷新后查看最新进度。", "This plan cannot go there now; somebody else may have moved it. Reload to see where it stands.");
    public static readonly ProblemKind PlanDueDayIsPast = new("CATALOG-0087", 400, "完成时限不能早于今天", "The day must not be before today");
    public static readonly ProblemKind ReportDayIsLater = new("CATALOG-0088", 400, "日期不能晚于今天，请填写实际核实的日期", "The day must not be after today. Enter the day on which it was checked");
    public static readonly ProblemKind RepealTooEarly = new("CATALOG-0089", 400, "废止日期应晚于最近一版的实施日期（{0}）", "It can only be repealed after its latest edition takes effect ({0})");
    public static readonly ProblemKind NoOutsideList = new("CATALOG-0090", 400, "请选择上传的是哪一份清单", "Choose which list this is");
    public static readonly ProblemKind OutsideColumns = new("CATALOG-0091", 400, "第一行应为表头，至少要有“编号”和“事项名称”两列。请补上表头后重新上传。", "The first line must be the header, with at least the columns “编号” and “事项名称” (number and name). Add it and upload the file again.");
    public static readonly ProblemKind OutsideRows = new("CATALOG-0092", 400, "一份清单应有 1 到 {0} 行，这个文件有 {1} 行。请核对是否选对了文件。", "A list has 1 to {0} rows; this file has {1}. Check whether it is the right file.");
    public static readonly ProblemKind EditionIsReplaced = new("CATALOG-0093", 409, "这份清单已有新版，旧版只供查阅。请到现行版中办理。", "A newer edition has replaced this one, which can only be read. Go on in the current edition.");
    public static readonly ProblemKind SourceRows = new("CATALOG-0094", 400, "一次可以比对 1 到 {0} 行，这个文件有 {1} 行。请核对文件，过大的请按部门拆开。", "Between 1 and {0} rows can be compared at a time; this file has {1}. Check the file, or split it by agency.");
    public static readonly ProblemKind NoSourceFile = new("CATALOG-0095", 400, "请选择要比对的文件（CSV 或 xlsx）", "Choose the file to compare (CSV or xlsx)");
    public static readonly ProblemKind NoOutsideFile = new("CATALOG-0096", 400, "请选择要上传的清单文件（CSV 或 xlsx）", "Choose the file with the list (CSV or xlsx)");
}
