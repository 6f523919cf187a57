<#-- An article or a summary, with its timeline. -->
<#import "layout.ftl" as layout>
<@layout.frame current="edition">
<article class="text">
<#include "partials/headline.ftl">
<#include "partials/key-points.ftl">
<#include "partials/contents.ftl">
<div class="body">
<#list view.blocks as block>
${block}<#if view.pullQuote?? && view.pullQuote.after == block?counter><#include "partials/pull-quote.ftl"></#if></#list>
</div>
<#if view.footnotes?has_content>
<section class="notes" aria-label="${page.strings.edition.footnotes}">
${view.footnotes}</section>
</#if>
</article>
<#if view.timeline??>
<#assign timeline = view.timeline>
<#include "partials/timeline.ftl">
</#if>
<#include "partials/origin.ftl">
<#include "partials/neighbours.ftl">
<#include "partials/passages.ftl">
</@layout.frame>
