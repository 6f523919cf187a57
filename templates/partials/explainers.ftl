<#-- A list of explainers; the view is `explainers`, the words are `words`. -->
<ul class="explainers">
<#list explainers as explainer>
<li class="explainer">
<h2><a href="${explainer.href}">${explainer.title}</a></h2>
<p class="explainer-excerpt">${explainer.excerpt}</p>
<p class="explainer-about"><#if explainer.draft><strong class="draft">${words.edition.draft}</strong> </#if><#if explainer.published??>${explainer.published} · </#if><a href="${explainer.sideBySide}">${words.edition.sideBySide}</a></p>
</li>
</#list>
</ul>
