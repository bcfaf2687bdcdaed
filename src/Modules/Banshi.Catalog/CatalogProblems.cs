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
    public static readonly ProblemKind IdentityOfList = new("CATALOG-0060", 400, "事项的身份不能改，应为“{0}”。换事项的，请另外编制那个事项的清单", "The identity of an item cannot change; it is “{0}”. For another item, start a draft of that item");
    public static readonly ProblemKind UnreadableBody = new("CATALOG-0061", 400, "提交的 JSON 读不出来，问题在“{0}”。请对照 /api/openapi/v1.json 检查拼写、类型和必填的要素。", "The JSON cannot be read; the trouble is at “{0}”. Check spelling, types and required elements against /api/openapi/v1.json.");
    public static readonly ProblemKind NoIfMatch = new("CATALOG-0062", 428, "请在 If-Match 中带上读取草稿时得到的 ETag，以免覆盖他人的修改。", "Send the ETag that you got with the draft as If-Match, so that nobody's changes are overwritten.");
    public static readonly ProblemKind NothingChosen = new("CATALOG-0063", 400, "请选择要调整的清单或者事项。", "Choose the lists or entries to change.");
    public static readonly ProblemKind BulkOpenDraft = new("CATALOG-0064", 409, "{0}正在编制这份清单的下一版。请等提交或者作废后，再点“继续处理”。", "{0} is working on the next version of this list. Continue when that draft is submitted or discarded.");
    public static readonly ProblemKind BulkUnderReview = new("CATALOG-0065", 409, "已有一次调整正在审核或者待生效。生效后仍引用的，请再点“继续处理”。", "A change of it is under review or waits for its day. Continue after that if it still cites the law.");
    public static readonly ProblemKind BulkBreaksRule = new("CATALOG-0066", 422, "清单有必须改正的问题，请先单独编制改正：{0}", "The list breaks a rule; correct it in a draft of its own first: {0}");
    public static readonly ProblemKind BulkNotCited = new("CATALOG-0067", 409, "现行内容已经不再引用原来的依据，不用调整。", "What is in force does not cite the law any more; there is nothing to change.");
    public static readonly ProblemKind BulkRefused = new("CATALOG-0068", 409, "这一项没有改成：{0}", "This one was not changed: {0}");
    public static readonly ProblemKind BodyTooLarge = new("CATALOG-0069", 413, "提交的 JSON 最大 4 MB。请检查是否误传了文件内容。", "The JSON may have 4 MB at most. Check that it carries no files.");
    public static readonly ProblemKind PlannedDayIsPast = new("CATALOG-0070", 400, "计划开通的日期应在今天之后；今天就能办的，请选“已开通”。", "The planned day must be after today. Choose “open” if it can be used from today.");
}
