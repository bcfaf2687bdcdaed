using Banshi.Platform.Errors;

namespace Banshi.Catalog;

internal static class CatalogProblems
{
    public static readonly ProblemKind NoFile = new("CATALOG-0001", 400, "请选择要导入的清单文件（CSV 或 xlsx）。", "Choose the file with the lists (CSV or xlsx).");
    public static readonly ProblemKind NotATable = new("CATALOG-0002", 400, "这个文件读不出表格。请用 CSV（UTF-8 或 GBK）或者 xlsx 格式另存后重新上传。", "This file cannot be read as a table. Save it as CSV (UTF-8 or GBK) or xlsx and upload it again.");
    public static readonly ProblemKind UnknownColumns = new("CATALOG-0003", 400, "表头不是已知的清单格式。需要“code, catalog_code, name, type, department, level”等列，或者国家平台交换表的“task_name, catalog_code, task_code, task_type, dept_name”等列。", "The header is not that of a known format. It needs the columns code, catalog_code, name, type, department and level, or those of the national exchange tables: task_name, catalog_code, task_code, task_type and dept_name.");
    public static readonly ProblemKind Cancelled = new("CATALOG-0004", 410, "这项服务已经取消，不再受理新的申请。", "This service has been canceled and takes no new applications.");
    public static readonly ProblemKind PlannedDayIsPast = new("CATALOG-0070", 400, "计划开通的日期应在今天之后；今天就能办的，请选“已开通”。", "The planned day must be after today. Choose “open” if it can be used from today.");
}
