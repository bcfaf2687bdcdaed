using Banshi.Catalog.Contracts;

namespace Banshi.Catalog.Unified;

/// <summary>What an agency's list takes from its standard, and what stays its own: who it is, where it sits, how to reach it.</summary>
internal static class Inheritance
{
    /// <summary>The standard's elements in the agency's list.</summary>
    public static ItemContent Apply(ItemContent standard, ItemContent own) => standard with
    {
        TaskCode = own.TaskCode,
        LocalCode = own.LocalCode,
        PowerSource = own.PowerSource,
        AgencyName = own.AgencyName,
        AgencyCode = own.AgencyCode,
        EntrustedBy = own.EntrustedBy,
        Division = own.Division,
        Level = own.Level,
        InCenter = own.InCenter,
        OutsideCenterReason = own.OutsideCenterReason,
        Place = own.Place,
        OtherPlaces = own.OtherPlaces,
        WindowName = own.WindowName,
        Hours = own.Hours,
        ExtendedHours = own.ExtendedHours,
        Assistance = own.Assistance,
        BookingRule = own.BookingRule,
        Enquiries = own.Enquiries,
        Complaints = own.Complaints,
        Remedies = own.Remedies,
        FormId = own.FormId,
    };

    /// <summary>A list without what belongs to a place, to begin a standard with.</summary>
    public static ItemContent Strip(ItemContent item) => item with
    {
        LocalCode = "",
        EntrustedBy = "",
        InCenter = false,
        OutsideCenterReason = "",
        Place = "",
        OtherPlaces = [],
        WindowName = "",
        Hours = "",
        ExtendedHours = "",
        Assistance = "",
        BookingRule = "",
        Enquiries = "",
        Complaints = "",
        Remedies = "",
        FormId = null,
    };
}
