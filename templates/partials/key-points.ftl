<#-- The most important facts. -->
<#if view.keyPoints?size gt 0>
<section class="key-points" aria-labelledby="key-points-${view.lang}">
<h2 id="key-points-${view.lang}">${page.strings.edition.keyPoints}</h2>
<ul>
<#list view.keyPoints as point>
<li>${point}</li>
</#list>
</ul>
<#if view.source>
<p class="note">${page.strings.edition.editorsPoints}</p>
</#if>
</section>
</#if>
