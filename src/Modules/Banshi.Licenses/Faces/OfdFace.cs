using Banshi.Licenses.Domain;
using Banshi.Ofd.Documents;
using Banshi.Platform.Documents;

namespace Banshi.Licenses.Faces;

/// <summary>Writes a face as an OFD document with the metadata of GB/T 36903.</summary>
internal sealed class OfdFace(DocumentFonts fonts)
{
    public OfdDocument Document(Face face, License license, DateTime at, LicenseCopy? copy = null)
    {
        var document = new OfdDocument(copy?.Id ?? license.Id, new DateTimeOffset(at).ToOffset(TimeSpan.FromHours(8))) { PageSize = new PageSize(face.Width, face.Height) };
        document.Info.Title = license.TypeName;
        document.Info.Author = license.IssuerName;
        foreach (var (name, value) in Metadata(license, at).Concat(copy is null ? [] : Metadata(copy)))
        {
            document.Info.CustomData[name] = value;
        }

        var body = document.AddPage().Body;
        foreach (var mark in face.Marks)
        {
            body.Add(Object(mark));
        }

        return document;
    }

    private PageObject Object(Mark mark) => mark switch
    {
        TextMark text => new TextObject(text.IsBold ? fonts.Bold : fonts.Regular, text.Size, text.X, text.Y, text.Text)
        {
            Color = Color(text.Color),
            Align = (TextAlign)text.Align,
            Angle = text.Angle,
        },
        BoxMark { IsFilled: true } box => PathObject.Rectangle(new Box(box.X, box.Y, box.Width, box.Height), fill: Color(box.Color)),
        BoxMark box => PathObject.Rectangle(new Box(box.X, box.Y, box.Width, box.Height), stroke: Color(box.Color), lineWidth: box.LineWidth),
        PictureMark picture => new ImageObject(new Box(picture.X, picture.Y, picture.Width, picture.Height), OfdImage.FromBytes(picture.Png)),
        _ => throw new NotSupportedException($"A {mark.GetType().Name} cannot be written."),
    };

    private static OfdColor Color(Ink ink) => new(ink.Red, ink.Green, ink.Blue, ink.Alpha);

    private static IEnumerable<(string Name, string Value)> Metadata(LicenseCopy copy) =>
    [
        ("JZJZZSJ", $"{Platform.Clock.Local(copy.MadeAt):yyyy-MM-dd HH:mm:ss}"),
        ("JZJZZZ", copy.MadeBy),
        ("JZJZZSY", $"供{copy.Recipient}办理{copy.Purpose}"),
        ("JZJYXQJZSJ", $"{copy.EndsOn:yyyy-MM-dd}"),
    ];

    private static IEnumerable<(string Name, string Value)> Metadata(License license, DateTime at) =>
    [
        ("ZZMC", license.TypeName),
        ("ZZLXDM", license.TypeCode),
        ("ZZBH", license.Number),
        ("ZZBS", license.Identifier),
        ("ZZBFJG", license.IssuerName),
        ("ZZBFJGDM", license.IssuerCode),
        ("ZZBFRQ", $"{license.IssuedOn:yyyy-MM-dd}"),
        ("CZZT", license.HolderName),
        ("CZZTDM", license.HolderIdNumber),
        ("CZZTDMLXDM", license.HolderIdType),
        ("ZZYXQQSRQ", $"{license.IssuedOn:yyyy-MM-dd}"),
        ("ZZYXQJZRQ", license.ValidTo is { } until ? $"{until:yyyy-MM-dd}" : "长期"),
        ("CJSJ", $"{Platform.Clock.Local(at):yyyy-MM-dd HH:mm:ss}"),
        .. FieldValues.Read(license.Fields).Select(field => ($"KZ_{field.Key}", field.Value)),
    ];
}
