namespace Banshi.Ofd.Packaging;

/// <summary>
/// Packed bytes of which the last one is handed out only when it is asked for: a deflated file says itself where it ends, and whoever unpacks it does not ask for what
/// lies behind. So bytes that somebody appended to it are found.
/// </summary>
internal sealed class LastByteApart(ReadOnlyMemory<byte> bytes) : Stream
{
    private int _at;

    /// <summary>Whether all bytes were asked for.</summary>
    public bool IsUsedUp => _at == bytes.Length;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => bytes.Length;

    public override long Position
    {
        get => _at;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var left = bytes.Length - _at;
        var piece = bytes.Span.Slice(_at, Math.Min(buffer.Length, left > 1 ? left - 1 : left));
        piece.CopyTo(buffer);
        _at += piece.Length;
        return piece.Length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
