<#-- The same place in other languages, each in its own name; the view is `places`. -->
<#if places?size gt 0><span class="related"><#list places as place><a href="${place.href}" lang="${place.lang}" dir="${place.dir}" hreflang="${place.lang}" aria-label="${place.label}">${place.language}</a><#sep> </#list></span></#if>
