<#-- What remains of an explainer that was withdrawn. -->
<#import "layout.ftl" as layout>
<@layout.frame current="not-found">
<#list view.notes as note>
<section class="not-found-message" lang="${note.lang}" dir="${note.dir}">
<#if note?is_first><h1>${note.title}</h1><#else><h2>${note.title}</h2></#if>
<p><strong>${note.text}</strong></p>
<p>${note.reason}</p>
<p><a href="${note.href}">${note.list}</a></p>
</section>
</#list>
</@layout.frame>
