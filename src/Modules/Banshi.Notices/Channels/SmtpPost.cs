using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Banshi.Notices.Channels;

/// <summary>Hands e-mails to the mail server of the operator (SMTP).</summary>
internal sealed class SmtpPost(IOptions<NoticeOptions> options)
{
    private const int PatienceInMilliseconds = 15_000;
    private const int TlsPort = 465;

    private MailOptions Mail => options.Value.Mail;

    /// <summary>Whether there is a mail server.</summary>
    public bool IsOpen => Mail is { Host.Length: > 0, From.Length: > 0 };

    /// <summary>Sends a text; an exception means that it was not taken. The same key again is the same message for whoever reads it.</summary>
    public async Task SendAsync(Guid id, string to, string subject, string text, CancellationToken cancellation)
    {
        using var message = new MimeMessage { Subject = subject, MessageId = $"{id:N}@{MailboxAddress.Parse(Mail.From).Domain}", Body = new TextPart("plain") { Text = text } };
        message.From.Add(MailboxAddress.Parse(Mail.From));
        message.To.Add(MailboxAddress.Parse(to));
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        using var client = new SmtpClient { Timeout = PatienceInMilliseconds };
        await client.ConnectAsync(Mail.Host, Mail.Port, Mail switch
        {
            { IsPlain: true } => SecureSocketOptions.None,
            { Port: TlsPort } => SecureSocketOptions.SslOnConnect,
            _ => SecureSocketOptions.StartTls,
        }, cancellation);
        if (Mail.User.Length > 0)
        {
            await client.AuthenticateAsync(Mail.User, Mail.Password, cancellation);
        }

        await client.SendAsync(message, cancellation);
        await client.DisconnectAsync(quit: true, cancellation);
    }
}
