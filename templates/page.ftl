<#-- A page of the site itself, such as “about”. -->
<#import "layout.ftl" as layout>
<@layout.frame current="edition text-page">
<article class="text">
<header class="headline">
<h1>${view.title}</h1>
</header>
<div class="body">
<#list view.blocks as block>${block}</#list>
</div>
<#if view.footnotes?has_content>
<section class="notes" aria-label="${page.strings.edition.footnotes}">
${view.footnotes}</section>
</#if>
</article>
</@layout.frame>
