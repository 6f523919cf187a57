<#import "layout.ftl" as layout>
<#-- The machine's form of a date: the others print dates as they are. -->
<#function day html><#return html?markup_string?keep_after('datetime="')?keep_before('"')></#function>
<#-- The corpus counts its years round, and the others keep its order: begin with its first event. -->
<#assign events = view.timeline.events>
<#list events as event><#if event.id?ends_with("-1")><#assign first = event?index></#if></#list>
<@layout.frame current="edition">
<article>
<h1>${view.title}</h1>
<p class="date"><time datetime="${day(view.published)}">${day(view.published)}</time></p>
<#list view.blocks as block>
${block.content}
</#list>
</article>
<section>
<h2>${view.timeline.title}</h2>
<ol class="timeline">
<#list events[first..<events?size] + events[0..<first] as event>
<li class="status-${event.id?keep_before_last('-')?keep_after_last('-')}"><time datetime="${day(event.date)}">${day(event.date)}</time><h3>${event.title}</h3><p>${event.text}</p></li>
</#list>
</ol>
</section>
<#-- What citations lead to; the citations are taken out after the build. -->
<#list view.passages as passage><i id="${passage.panel}" hidden></i></#list>
</@layout.frame>
