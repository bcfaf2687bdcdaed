namespace Banshi.Ofd.Documents;

/// <summary>Something drawn on a page: text, path or image. Later objects lie over earlier ones.</summary>
public abstract record PageObject
{
    private protected PageObject()
    {
    }
}
