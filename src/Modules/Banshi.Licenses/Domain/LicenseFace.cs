using Banshi.Licenses.Faces;

namespace Banshi.Licenses.Domain;

/// <summary>How the face looks.</summary>
internal sealed class LicenseFace
{
    public bool IsPortrait { get; set; }

    /// <summary>blue, green, red or gold.</summary>
    public string Accent { get; set; } = "blue";

    /// <summary>The sentence on the face.</summary>
    public string Statement { get; set; } = "";

    /// <summary>SHA-256 of the picture behind everything, in place of the frame; empty for the frame.</summary>
    public string Background { get; set; } = "";

    /// <summary>Where each part stands; empty where the platform lays the face out by what each license says.</summary>
    public List<FacePlace> Places { get; set; } = [];

    /// <summary>Millimeters across.</summary>
    public double Width => IsPortrait ? 210 : 297;

    /// <summary>Millimeters down.</summary>
    public double Height => IsPortrait ? 297 : 210;

    public LicenseFace Copy() => new()
    {
        IsPortrait = IsPortrait,
        Accent = Accent,
        Statement = Statement,
        Background = Background,
        Places = [.. Places.Select(place => place.Copy())],
    };
}

/// <summary>Where a part of the face stands, in millimeters.</summary>
internal sealed class FacePlace
{
    public required FacePart Part { get; set; }

    /// <summary>Id of the field; empty for the other parts.</summary>
    public string FieldId { get; set; } = "";

    /// <summary>From the left.</summary>
    public double X { get; set; }

    /// <summary>From the top; for text, to its base line.</summary>
    public double Y { get; set; }

    /// <summary>Width of the text's column or of the photo.</summary>
    public double Width { get; set; }

    /// <summary>Height of the letters, side of seal and QR code, or height of the photo.</summary>
    public double Size { get; set; }

    public Align Align { get; set; }

    public FacePlace Copy() => (FacePlace)MemberwiseClone();
}

/// <summary>A part of a face.</summary>
internal enum FacePart
{
    Title = 1,
    Number = 2,
    Statement = 3,
    Field = 4,
    Term = 5,
    Issuer = 6,
    IssuedOn = 7,
    Identifier = 8,
    Qr = 9,
    Seal = 10,
    Photo = 11,
}
