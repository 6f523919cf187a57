<#-- A list of explainers; the view is `explainers`, the strings are `words`. -->
<ul class="explainers">
<#list explainers as explainer>
<li class="explainer">
<h2><a href="${explainer.href}">${explainer.title}</a></h2>
<#if explainer.draft || explainer.published?? || explainer.sideBySide??>
<p class="explainer-about"><#if explainer.draft><strong class="draft">${words.edition.draft}</strong> </#if><#if explainer.published??>${explainer.published}</#if><#if explainer.published?? && explainer.sideBySide??> · </#if><#if explainer.sideBySide??><a href="${explainer.sideBySide}">${words.edition.sideBySide}</a></#if></p>
</#if>
<p class="explainer-excerpt">${explainer.excerpt}</p>
<#if explainer.next??>
<p class="explainer-next"><b>${explainer.nextWords}</b> <#assign outlook = [explainer.next]><#include "outlook.ftl"></p>
</#if>
</li>
</#list>
</ul>
