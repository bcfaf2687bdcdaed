using System.Text.Json;
using Banshi.Exchange.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Files;
using Banshi.Platform.Outbox;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Exchange;

/// <summary>
/// Takes a message of a partner in and signs for it: whoever sent it may forget it then. Its signature is its admission. The same message again gets the
/// same receipt and changes nothing.
/// </summary>
internal sealed class ReceiveMessage(AppDbContext db, Uploads uploads, PlatformKey key, EventBus events, Clock clock, IOptions<SiteOptions> site) : IGuarded
{
    public static Guard Guard => Guard.Anyone;

    public async Task<Result<Receipt>> RunAsync(string text, string signature, IFormFileCollection files, CancellationToken cancellation)
    {
        if (!(await ReadAsync(text, signature, cancellation)).Is(out var envelope, out var problem))
        {
            return problem;
        }

        var receipt = new Receipt(envelope.Id, key.Sign(text));
        if (await IsKnownAsync(envelope.Id, cancellation))
        {
            return receipt;
        }

        if (!(await KeepAsync(envelope, files, cancellation)).Is(out var kept, out var refused))
        {
            return refused;
        }

        db.Add(new IncomingMessage
        {
            Id = envelope.Id,
            Partner = envelope.From,
            About = envelope.About,
            Sequence = envelope.Sequence,
            Text = text,
            Signature = signature,
            Files = JsonSerializer.Serialize(kept),
            ReceivedAt = clock.UtcNow,
        });
        events.Publish(new MessageReceived(envelope.From, envelope.About));
        return await db.SaveAsync(cancellation) is null || await IsKnownAsync(envelope.Id, cancellation) ? receipt : ExchangeProblems.SequenceTaken.With(envelope.Sequence);
    }

    private async Task<Result<Envelope>> ReadAsync(string text, string signature, CancellationToken cancellation)
    {
        if (Envelope.Read(text) is not { } envelope)
        {
            return ExchangeProblems.Unreadable;
        }

        var partner = await db.Set<Partner>().AsNoTracking().SingleOrDefaultAsync(one => one.Code == envelope.From && !one.IsSuspended, cancellation);
        return partner is null ? ExchangeProblems.UnknownPartner
            : !partner.HasSigned(text, signature) ? ExchangeProblems.WrongSignature
            : envelope.To != site.Value.Division ? ExchangeProblems.NotForUs.With(envelope.To)
            : envelope;
    }

    private Task<bool> IsKnownAsync(Guid id, CancellationToken cancellation) => db.Set<IncomingMessage>().AnyAsync(message => message.Id == id, cancellation);

    private async Task<Result<Dictionary<string, Guid>>> KeepAsync(Envelope envelope, IFormFileCollection files, CancellationToken cancellation)
    {
        var kept = new Dictionary<string, Guid>();
        foreach (var file in envelope.Files.DistinctBy(file => file.Sha256))
        {
            if (files.FirstOrDefault(sent => sent.FileName == file.Sha256) is not { } sent)
            {
                return ExchangeProblems.FileMissing.With(file.Name);
            }

            await using var content = sent.OpenReadStream();
            if (!(await uploads.AddAsync(file.Name, content, cancellation)).Is(out var stored, out var problem))
            {
                return problem;
            }

            if (stored.Sha256 != file.Sha256)
            {
                return ExchangeProblems.FileMissing.With(file.Name);
            }

            kept[file.Sha256] = stored.Id;
        }

        return kept;
    }
}
