using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace Banshi.Fuzz;

/// <summary>
/// Which steps from branch to branch an input takes, and roughly how often. SharpFuzz writes the counting into the library's code; where it counts, is here: no other
/// program is needed.
/// </summary>
internal sealed unsafe class Coverage
{
    private const int Size = 1 << 16;

    private readonly byte* _counts = (byte*)NativeMemory.AllocZeroed(Size);
    private readonly byte[] _seen = new byte[Size];

    public Coverage()
    {
        Trace.SharedMem = _counts;
    }

    /// <summary>Steps that any input took.</summary>
    public int Steps => _seen.Count(seen => seen != 0);

    public void Begin()
    {
        new Span<byte>(_counts, Size).Clear();
        Trace.PrevLocation = 0;
    }

    /// <summary>Whether the input did something that none before did.</summary>
    public bool End()
    {
        var isNew = false;
        for (var i = 0; i < Size; i++)
        {
            if (_counts[i] != 0 && (_seen[i] | Magnitude(_counts[i])) != _seen[i])
            {
                _seen[i] |= Magnitude(_counts[i]);
                isNew = true;
            }
        }

        return isNew;
    }

    /// <summary>Another target begins.</summary>
    public void Forget() => Array.Clear(_seen);

    /// <summary>Once, twice, up to 4, 8, 16, …: one bit each.</summary>
    private static byte Magnitude(byte count) => (byte)(1 << Math.Min(7, 32 - int.LeadingZeroCount(count - 1)));
}
