using System.Globalization;
using Banshi.Identity.Contracts;
using Banshi.Notices.Domain;
using Banshi.Platform;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Notices.Channels;

/// <summary>E-mails to addresses that their owners have confirmed; in Chinese, like short messages.</summary>
internal sealed class MailChannel(AppDbContext db, IIdentity identity, SmtpPost post, IOptions<SiteOptions> site) : INoticeChannel
{
    public NoticeChannel Kind => NoticeChannel.Mail;

    public bool IsOpen => post.IsOpen;

    /// <summary>Keys of the addresses of all who may act for the applicant still.</summary>
    public async Task<IReadOnlyList<string>> AddressesAsync(Guid? partyId, string phone, CancellationToken cancellation)
    {
        var found = new List<string>();
        foreach (var mail in partyId is { } party ? await db.Set<MailAddress>().AsNoTracking().Where(each => each.PartyId == party && each.ConfirmedAt != null).ToListAsync(cancellation) : [])
        {
            if (await identity.MayActForAsync(mail.AccountId, mail.PartyId, cancellation))
            {
                found.Add(mail.Id.ToString());
            }
        }

        return found;
    }

    public async Task<bool> SendAsync(Delivery delivery, Notice notice, CancellationToken cancellation)
    {
        var id = Guid.Parse(delivery.Address);
        if (await db.Set<MailAddress>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.ConfirmedAt != null, cancellation) is not { } mail)
        {
            return false;
        }

        var words = string.Format(CultureInfo.InvariantCulture, NoticeWords.Of(notice.Matter, notice.Until), notice.ItemName, notice.AgencyName, notice.Until);
        var text = $"{words}\n\n查看：{site.Value.PublicUrl}{NoticeWords.PlaceOf(notice.Matter)}\n\n不想再收到邮件，请在“我的通知 → 通知方式”里关闭。本邮件由{site.Value.Region}一体化政务服务平台自动发出，请不要回复。\n";
        await post.SendAsync(delivery.Id, mail.Address, $"【{site.Value.Region}政务服务】{PushTitles.Of(notice.Matter)}", text, cancellation);
        return true;
    }
}
