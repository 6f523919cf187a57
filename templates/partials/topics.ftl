<#-- The topics of an explainer, and other explainers of these topics. -->
<#if view.topics?has_content>
<nav class="topics" aria-labelledby="topics">
<p><span id="topics">${page.strings.list.topics}</span> <#list view.topics as topic><a href="${topic.href}">${topic.name}</a><#sep>${page.strings.edition.separator}</#sep></#list></p>
<#if view.related?has_content>
<h2>${page.strings.neighbours.related}</h2>
<ul class="topic-explainers">
<#list view.related as other>
<li><a href="${other.href}">${other.title}</a></li>
</#list>
</ul>
</#if>
</nav>
</#if>
