<#-- The code that shows the timeline on other sites, and its pictures; the view is `timeline.embed`. -->
<#assign embed = timeline.embed>
<details class="embed">
<summary>${page.strings.timeline.embed}</summary>
<#if embed.code??>
<label>${page.strings.timeline.embedCode}
<textarea dir="ltr" rows="4" readonly>${embed.code}</textarea></label>
</#if>
<p><a href="${embed.href}">${page.strings.timeline.alone}</a><#if embed.pictures?size gt 0> · ${page.strings.timeline.picture} <#list embed.pictures as picture><a href="${picture.href}"><bdi lang="en" dir="ltr">${picture.name}</bdi></a><#sep> · </#list></#if></p>
</details>
