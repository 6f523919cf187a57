<#-- The explainers published before and after this one. -->
<#if view.newer?? || view.older??>
<nav class="neighbours" aria-label="${page.strings.neighbours.label}">
<#if view.older??>
<p class="older"><span>${page.strings.neighbours.older}</span> <a rel="prev" href="${view.older.href}">${view.older.title}</a></p>
</#if>
<#if view.newer??>
<p class="newer"><span>${page.strings.neighbours.newer}</span> <a rel="next" href="${view.newer.href}">${view.newer.title}</a></p>
</#if>
</nav>
</#if>
