<#-- The links of a menu; the list is `menu`, its name `menuLabel`. -->
<#if menu?size gt 0>
<nav class="menu" aria-label="${menuLabel}">
<ul>
<#list menu as link>
<li><a href="${link.href}"<#if link.hreflang??> hreflang="${link.hreflang}"</#if><#if link.current> aria-current="page"</#if>>${link.text}</a></li>
</#list>
</ul>
</nav>
</#if>
