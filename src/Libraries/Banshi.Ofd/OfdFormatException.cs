namespace Banshi.Ofd;

/// <summary>A file is not an OFD document that can be read, or goes beyond the limits: the message says where and why.</summary>
public sealed class OfdFormatException : Exception
{
    /// <summary>With a message for the operator, in English.</summary>
    public OfdFormatException(string message)
        : base(message)
    {
    }

    /// <summary>With a message for the operator, in English, and what lies behind it.</summary>
    public OfdFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
