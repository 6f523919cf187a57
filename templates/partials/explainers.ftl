<#-- A list of explainers; the view is `explainers`, the strings are `words`. -->
<ul class="explainers">
<#list explainers as explainer>
<#if explainer.brief>
<li class="explainer brief">
<h2><a href="${explainer.href}">${explainer.title}</a></h2>
<#if explainer.draft || explainer.published?? || explainer.topics?has_content>
<p class="explainer-about"><#if explainer.draft><strong class="draft">${words.edition.draft}</strong> </#if>${explainer.published!}<#if explainer.published?? && explainer.topics?has_content> · </#if><#list explainer.topics as topic>${topic}<#sep>${words.edition.separator}</#sep></#list></p>
</#if>
</li>
<#else>
<li class="explainer">
<h2><a href="${explainer.href}">${explainer.title}</a></h2>
<#if explainer.draft || explainer.published?? || explainer.topics?has_content || explainer.sideBySide??>
<p class="explainer-about"><#if explainer.draft><strong class="draft">${words.edition.draft}</strong> </#if><#if explainer.published??>${explainer.published}</#if><#if explainer.published?? && (explainer.topics?has_content || explainer.sideBySide??)> · </#if><#list explainer.topics as topic>${topic}<#sep>${words.edition.separator}</#sep></#list><#if explainer.topics?has_content && explainer.sideBySide??> · </#if><#if explainer.sideBySide??><a href="${explainer.sideBySide}">${words.edition.sideBySide}</a></#if></p>
</#if>
<p class="explainer-excerpt">${explainer.excerpt}</p>
<#if explainer.next??>
<p class="explainer-next"><b>${explainer.nextWords}</b> <#assign outlook = [explainer.next]><#include "outlook.ftl"></p>
</#if>
</li>
</#if>
</#list>
</ul>
