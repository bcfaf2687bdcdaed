namespace Banshi.Platform.Published;

/// <summary>A record that everybody is shown (lists, themes, centers, the calendar). When one is saved, what this node remembers of such records is renewed.</summary>
public interface IPublished;
