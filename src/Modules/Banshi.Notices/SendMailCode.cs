using System.Globalization;
using System.Security.Cryptography;
using Banshi.Notices.Channels;
using Banshi.Notices.Domain;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Platform.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Notices;

/// <summary>Sends the code by which the owner of an address confirms it. Sent twice, the later code counts.</summary>
internal sealed class SendMailCode(AppDbContext db, SmtpPost post, IOptions<SiteOptions> site) : IEventHandler<MailGiven>
{
    public async Task HandleAsync(MailGiven @event, CancellationToken cancellation)
    {
        if (await db.Set<MailAddress>().SingleOrDefaultAsync(one => one.Id == @event.MailId && one.GivenAt == @event.GivenAt && one.ConfirmedAt == null, cancellation) is not { } mail)
        {
            return;
        }

        var code = RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);
        mail.CodeHash = ConfirmMailAddress.HashOf(mail.Id, code);
        await db.SaveAsync(cancellation);
        await post.SendAsync(Guid.CreateVersion7(), mail.Address, $"【{site.Value.Region}政务服务】邮箱验证码",
            $"验证码 {code}，{MailAddress.CodeLasts.TotalMinutes} 分钟内有效。请在“我的通知 → 通知方式”里输入，以后办件的进展会发到这个邮箱。\n\n如果不是您本人操作，请忽略本邮件。不确认，就不会向这个邮箱发送办件通知。\n", cancellation);
    }
}
