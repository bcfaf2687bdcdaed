using Banshi.Platform.Errors;

namespace Banshi.Directory;

internal static class DirectoryProblems
{
    public static readonly ProblemKind NotACalendar = new("DIRECTORY-0001", 400,
        "第 {0} 行读不出来：每行应是“日期,名称,是否放假”，例如“2027-01-01,元旦,true”。整个文件都没有导入，请修改后重新上传。",
        "Line {0} cannot be read: each line is “date,name,off”, for example “2027-01-01,元旦,true”. Nothing was imported; correct the file and upload it again.");

    public static readonly ProblemKind NotOneYear = new("DIRECTORY-0002", 400,
        "文件里有 {0} 年的日期。请一次只导入一个年度的放假安排，整个文件都没有导入。",
        "The file holds dates of {0}. Import one year at a time; nothing was imported.");

    public static readonly ProblemKind TooFewDays = new("DIRECTORY-0003", 400,
        "{0} 年只有 {1} 个放假日，少于法定的 13 天。请核对是否漏行，整个文件都没有导入。",
        "The year {0} has only {1} days off, fewer than the 13 of the law. Check for missing lines; nothing was imported.");

    public static readonly ProblemKind NoFile = new("DIRECTORY-0004", 400, "请选择放假安排文件（CSV）。", "Choose the file with the arrangement (CSV).");

    public static readonly ProblemKind YearNotPublished = new("DIRECTORY-0005", 409,
        "{0} 年全国的放假安排还没有导入，请先导入全国的，再导入本地的。", "The arrangement of {0} for the whole country is not imported yet. Import it first, then the local days.");

    public static readonly ProblemKind UnknownDivision = new("DIRECTORY-0006", 400, "请选择盟市或者旗县。", "Choose a league or a banner.");
}
