namespace Banshi.EndToEndTests.People;

/// <summary>What somebody sits in front of.</summary>
/// <param name="Width">In CSS pixels: 390 is a phone, 1280 a desk.</param>
/// <param name="Scripts">Whether the browser runs JavaScript.</param>
/// <param name="Size">Size of text and targets: <c>lg</c> is the elder mode.</param>
/// <param name="Scheme">Color scheme.</param>
/// <param name="HasPointer">Whether there is anything but a keyboard.</param>
/// <param name="Scale">Pixels of the screen to one of CSS: a zoom of 200 % is half the width at a scale of 2.</param>
/// <param name="IsInstalled">Whether the service worker runs. Elsewhere it is kept out, so that a test sees what the server answers.</param>
public sealed record Screen(int Width = 1280, bool Scripts = true, string Size = "md", string Scheme = "auto", bool HasPointer = true, float Scale = 1, bool IsInstalled = false)
{
    private const int PhoneHeight = 844;
    private const int DeskHeight = 900;

    public int Height => Width < 800 ? PhoneHeight : DeskHeight;
}
