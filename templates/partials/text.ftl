<#-- The text of an edition, with its headline, footnotes and source. -->
<article class="text">
<#include "headline.ftl">
<#include "key-points.ftl">
<#include "contents.ftl">
<div class="body">
<#list view.blocks as block>
<#assign places = block.samePlaces>
<#if places?size gt 0><div class="same-places<#if block.heading> of-heading</#if>"><#include "same-places.ftl"></div></#if>
${block.content}<#if view.pullQuote?? && view.pullQuote.after == block?counter><#include "pull-quote.ftl"></#if></#list>
</div>
<#if view.footnotes?has_content>
<section class="notes" aria-label="${page.strings.edition.footnotes}">
${view.footnotes}</section>
</#if>
<#if view.corrections?has_content>
<#include "corrections.ftl">
</#if>
</article>
