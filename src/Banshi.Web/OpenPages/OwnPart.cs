namespace Banshi.Web.OpenPages;

/// <summary>What is each visitor's own on an open page. All else on it is the same for everybody who has signed in, and for everybody who has not.</summary>
internal enum OwnPart
{
    /// <summary>Key of the account, for what the browser keeps.</summary>
    Account,

    /// <summary>The address with its query, to come back to.</summary>
    Address,

    /// <summary>The menu of the account, with its name and a form that has a token.</summary>
    AccountMenu,
}
