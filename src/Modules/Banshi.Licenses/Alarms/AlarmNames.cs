namespace Banshi.Licenses.Alarms;

/// <summary>What the rules are called.</summary>
internal static class AlarmNames
{
    public static string Of(AlarmRule rule) => rule switch
    {
        AlarmRule.TooMany => "一小时内查看的证照过多",
        AlarmRule.OffHours => "非工作时间查看证照",
        _ => "查看本辖区以外的证照",
    };
}
