using System.Text.Json;
using Banshi.Forms.Contracts;

namespace Banshi.Exchange.Domain;

/// <summary>What one platform tells another. Its JSON text is what is signed, kept on both sides, and shown in a dispute.</summary>
/// <param name="Id">Key of the message: the same message again has the same key.</param>
/// <param name="From">Division code of the sender's region.</param>
/// <param name="To">Division code of the receiver's region.</param>
/// <param name="About">The application that it is about.</param>
/// <param name="Sequence">Its place among the messages of this sender about it, from 1.</param>
/// <param name="SentAt">UTC.</param>
/// <param name="Body">The message itself, as JSON text.</param>
/// <param name="Files">The files that go with it.</param>
internal sealed record Envelope(Guid Id, string From, string To, Guid About, int Sequence, DateTime SentAt, string Body, IReadOnlyList<EnvelopeFile> Files)
{
    public string ToText() => JsonSerializer.Serialize(this, FormJson.Options);

    /// <summary>From its text; null where it is none.</summary>
    public static Envelope? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<Envelope>(text, FormJson.Options) is { From: not null, To: not null, Body: not null, Files: not null, Sequence: > 0 } read ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>A file that goes with a message.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hexadecimal.</param>
internal sealed record EnvelopeFile(string Name, string Sha256);

/// <summary>What a receiver signs for.</summary>
/// <param name="Id">Key of the message.</param>
/// <param name="Signature">SM2 signature of the message's own text by the receiver, base64.</param>
internal sealed record Receipt(Guid Id, string Signature);
