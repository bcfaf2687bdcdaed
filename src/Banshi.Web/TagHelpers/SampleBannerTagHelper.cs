using Banshi.Platform;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Banshi.Web.TagHelpers;

/// <summary>Says on every page of the sample region that nothing here is real; nothing elsewhere.</summary>
[HtmlTargetElement("bs-sample-banner", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SampleBannerTagHelper(IOptions<SiteOptions> site, IStringLocalizer<WebStrings> texts) : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!site.Value.IsSample)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "aside";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "sample-banner");
        output.Attributes.SetAttribute("aria-label", texts["样例区域"].Value);
        output.Content.Append(texts["样例区域：机构代码、电话、人员和证照均为演示数据，不具有法律效力。"].Value);
    }
}
