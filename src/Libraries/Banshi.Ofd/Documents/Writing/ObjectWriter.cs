namespace Banshi.Ofd.Documents.Writing;

/// <summary>Writes the objects of a layer or an annotation (GB/T 33190 §8.5, 9, 10, 11).</summary>
internal sealed class ObjectWriter(IdSource ids, Resources resources)
{
    public void WriteLayer(OfdXml xml, Layer layer) => xml.Element("Layer", element =>
    {
        element.Attribute("Type", layer.Type.ToString()).Attribute("ID", ids.Next());
        WriteObjects(element, layer.Objects);
    });

    public void WriteObjects(OfdXml xml, IEnumerable<PageObject> objects)
    {
        foreach (var pageObject in objects)
        {
            switch (pageObject)
            {
                case TextObject text:
                    WriteText(xml, text);
                    break;
                case PathObject path:
                    WritePath(xml, path);
                    break;
                case ImageObject image:
                    WriteImage(xml, image);
                    break;
            }
        }
    }

    private void WriteText(OfdXml xml, TextObject text)
    {
        if (text.Text.Length == 0)
        {
            return;
        }

        var font = resources.Use(text.Font, text.Text);
        var layout = new TextLayout(text);
        xml.Element("TextObject", element =>
        {
            element.Attribute("ID", ids.Next()).Attribute("Boundary", Millimeters.Text(layout.Boundary)).Attribute("CTM", layout.Transform);
            element.Attribute("Font", font).Attribute("Size", Millimeters.Text(text.Size));
            WriteColor(element, "FillColor", text.Color);
            element.Element("TextCode", code => code
                .Attribute("X", "0").Attribute("Y", Millimeters.Text(layout.BaseLine)).Optional("DeltaX", layout.Deltas)
                .Text(text.Text));
        });
    }

    private void WritePath(OfdXml xml, PathObject path)
    {
        if (path.Data.ToString() is not { Length: > 0 } data)
        {
            return;
        }

        xml.Element("PathObject", element =>
        {
            element.Attribute("ID", ids.Next()).Attribute("Boundary", Millimeters.Text(path.Boundary));
            element.Attribute("LineWidth", Millimeters.Text(path.LineWidth)).Optional("DashPattern", string.Join(' ', path.Dashes.Select(Millimeters.Text)));
            element.Attribute("Stroke", path.Stroke is null ? "false" : "true").Attribute("Fill", path.Fill is null ? "false" : "true");
            WriteColor(element, "StrokeColor", path.Stroke);
            WriteColor(element, "FillColor", path.Fill);
            element.Text("AbbreviatedData", data);
        });
    }

    private void WriteImage(OfdXml xml, ImageObject image) => xml.Element("ImageObject", element =>
    {
        var (width, height) = (Millimeters.Text(image.Boundary.Width), Millimeters.Text(image.Boundary.Height));
        var resource = resources.Use(image.Image);
        element.Attribute("ID", ids.Next()).Attribute("Boundary", Millimeters.Text(image.Boundary)).Attribute("CTM", $"{width} 0 0 {height} 0 0");
        element.Attribute("Alpha", image.Alpha == byte.MaxValue ? null : $"{image.Alpha}").Attribute("ResourceID", resource);
    });

    private static void WriteColor(OfdXml xml, string name, OfdColor? color)
    {
        if (color is { } value)
        {
            xml.Element(name, element => element
                .Attribute("Value", $"{value.Red} {value.Green} {value.Blue}")
                .Attribute("Alpha", value.Alpha == byte.MaxValue ? null : $"{value.Alpha}"));
        }
    }
}
