<#-- Each language in its own name. -->
<nav class="language-switch" aria-label="${page.strings.page.languages}">
<ul>
<#list page.languages as language>
<li lang="${language.lang}" dir="${language.dir}"><a href="${language.href}" hreflang="${language.lang}"<#if language.current> aria-current="page"</#if>>${language.name}</a></li>
</#list>
</ul>
</nav>
