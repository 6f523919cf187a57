<#-- The other pages of a long list. -->
<nav class="pages" aria-label="${page.strings.list.pages}">
<p><#if view.pages.newer??><a rel="prev" href="${view.pages.newer}">${page.strings.list.newer}</a></#if></p>
<ol>
<#list view.pages.numbers as other>
<li<#if other.gap> class="pages-gap"</#if>><a href="${other.href}" aria-label="${other.label}"<#if other.current> aria-current="page"</#if>>${other.number}</a></li>
</#list>
</ol>
<p><#if view.pages.older??><a rel="next" href="${view.pages.older}">${page.strings.list.older}</a></#if></p>
</nav>
