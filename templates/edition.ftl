<#-- An article or a summary, with its timeline. -->
<#import "layout.ftl" as layout>
<@layout.frame current="edition">
<article class="text">
<header class="headline">
<p class="kicker">${view.source?then(page.strings.edition.article, page.strings.edition.summary)}</p>
<h1>${view.title}</h1>
<#if view.standfirst?has_content>
<p class="standfirst">${view.standfirst}</p>
</#if>
<p class="dateline"><#if view.published??><span>${page.strings.edition.published} ${view.published}</span> </#if><#if view.updated??><span>${page.strings.edition.updated} ${view.updated}</span> </#if><span>${view.readingTime}</span></p>
<#if view.sourceUpdate??>
<p class="note">${view.sourceUpdate}</p>
</#if>
<#if view.editorsTitle>
<p class="note">${page.strings.edition.editorsTitle}</p>
</#if>
<#include "partials/editions.ftl">
</header>
<div class="body">
${view.body}</div>
<#if view.footnotes?has_content>
<section class="notes" aria-label="${page.strings.edition.footnotes}">
${view.footnotes}</section>
</#if>
<#if view.origin??>
<p class="origin">${page.strings.edition.source} <#if view.origin.url??><a href="${view.origin.url}">${view.origin.name}</a><#else>${view.origin.name}</#if><#if view.origin.licence??> · ${view.origin.licence}</#if></p>
</#if>
</article>
<#if view.timeline??>
<#assign timeline = view.timeline>
<#include "partials/timeline.ftl">
</#if>
<#include "partials/passages.ftl">
</@layout.frame>
