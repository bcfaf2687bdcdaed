using Banshi.Platform.LongTasks;
using Banshi.Web.LongTasks;

namespace Banshi.Web.Areas.Admin.Pages.Tasks;

internal sealed class IndexModel(LongTaskDesk desk) : LongTaskListModel(desk, "/admin");
