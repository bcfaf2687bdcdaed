using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Identity.Areas.Portal.Pages;

internal sealed class ResumeModel(ResumePost resume) : PageOf<ResumePost>
{
    public ResumePost.View Post { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await resume.RunAsync(id, cancellation)).Is(out var post, out var problem))
        {
            return Fail(problem);
        }

        Post = post;
        return Page();
    }
}
