using Banshi.Platform.LongTasks;
using Banshi.Web.LongTasks;

namespace Banshi.Web.Areas.Admin.Pages.Tasks;

internal sealed class ShowModel(LongTaskDesk desk, CancelLongTask cancel) : LongTaskModel(desk, cancel, "/admin");
