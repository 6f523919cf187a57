<nav class="language-switch" aria-label="${page.strings.page.languages}">
<ul>
<#list page.languages as language>
<li><a href="${language.href}" lang="${language.lang}" dir="${language.dir}" hreflang="${language.lang}"<#if language.current> aria-current="page"</#if>>${language.name}</a></li>
</#list>
</ul>
</nav>
