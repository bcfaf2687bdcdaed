using System.Globalization;
using Banshi.Notices.Domain;
using Banshi.Platform;
using Microsoft.Extensions.Options;

namespace Banshi.Notices.Channels;

/// <summary>Short messages to the telephone number that was given with the case. They are in Chinese, whatever the language of the browser was.</summary>
internal sealed class SmsChannel(ISmsGateway gateway, IOptions<NoticeOptions> options, IOptions<SiteOptions> site) : INoticeChannel
{
    public NoticeChannel Kind => NoticeChannel.Sms;

    public bool IsOpen => options.Value.HasSms(site.Value);

    public Task<IReadOnlyList<string>> AddressesAsync(Guid? partyId, string phone, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<string>>(phone.Length == 0 ? [] : [phone]);

    public async Task<bool> SendAsync(Delivery delivery, Notice notice, CancellationToken cancellation)
    {
        await gateway.SendAsync(new Sms(notice.Id, delivery.Address, TextOf(notice)), cancellation);
        return true;
    }

    private string TextOf(Notice notice) =>
        $"【{site.Value.Region}政务服务】{string.Format(CultureInfo.InvariantCulture, NoticeWords.Of(notice.Matter, notice.Until), notice.ItemName, notice.AgencyName, notice.Until)}{site.Value.PublicUrl}{NoticeWords.PlaceOf(notice.Matter)}";
}
