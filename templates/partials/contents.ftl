<#-- The parts of a page; on a wide screen they are beside the text. -->
<#if view.contents?size gt 0>
<nav class="contents" aria-labelledby="contents">
<h2 id="contents">${page.strings.edition.contents}</h2>
<ol>
<#list view.contents as part>
<li><a href="${part.href}">${part.title}</a></li>
</#list>
</ol>
</nav>
</#if>
