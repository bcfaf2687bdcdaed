namespace Banshi.Standards;

/// <summary>What a check of a code found. A wrong check digit is told apart: real registers hold codes that fail it, so imports warn where forms refuse.</summary>
public enum CodeCheck
{
    /// <summary>Shape and check digit are right.</summary>
    Valid,

    /// <summary>Length or alphabet is wrong.</summary>
    Malformed,

    /// <summary>The shape is right, the check digit is not.</summary>
    WrongCheckDigit,
}
