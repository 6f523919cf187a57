<#-- Each language in its own name. Where a reader is at a block or an event, the link leads to it in the other language. -->
<nav class="language-switch" aria-label="${page.strings.page.languages}">
<ul>
<#list page.languages as language>
<li lang="${language.lang}" dir="${language.dir}"><a href="${language.href}" hreflang="${language.lang}"<#if language.current> aria-current="page"<#elseif language.places?size gt 0> class="top-of-page"</#if>>${language.name}</a><#list language.places as place><a class="place place-${place.number}" href="${place.href}">${language.name}</a></#list></li>
</#list>
</ul>
</nav>
