<#-- The article beside a summary: each paragraph of a summary is level with the blocks that it cites. -->
<#import "layout.ftl" as layout>
<@layout.frame current="side-by-side">
<header class="sides-headline">
<section class="sides-source" lang="${view.source.lang}" dir="${view.source.dir}">
<h1><a href="${view.source.href}">${view.source.title}</a></h1>
<@dates view.source/>
</section>
<#assign summary = view.summary>
<section lang="${summary.head.lang}" dir="${summary.head.dir}">
<#if view.choices?size gt 0>
<p class="kicker" id="summaries">${summary.choose}</p>
<nav class="language-switch" aria-labelledby="summaries">
<ul>
<#list view.choices as choice>
<li lang="${choice.lang}" dir="${choice.dir}"><a href="${choice.href}" hreflang="${choice.lang}"<#if choice.current> aria-current="page"</#if>>${choice.name}</a></li>
</#list>
</ul>
</nav>
</#if>
<h2 class="sides-title"><a href="${summary.head.href}">${summary.head.title}</a></h2>
<#if summary.head.standfirst?has_content>
<p class="standfirst">${summary.head.standfirst}</p>
</#if>
<@dates summary.head/>
</section>
</header>
<section class="sides" aria-label="${view.source.language} – ${summary.head.language}">
<#list summary.rows as row>
<div class="pair">
<div class="pair-summary" lang="${summary.head.lang}" dir="${summary.head.dir}">
${row.summary}</div>
<#if row.sources?size gt 0>
<details class="pair-source" lang="${view.source.lang}" dir="${view.source.dir}">
<summary lang="${summary.head.lang}" dir="${summary.head.dir}">${summary.fold}</summary>
<div class="source-blocks">
<#list row.sources as block>
<@sourceBlock block/>
</#list>
</div>
</details>
</#if>
</div>
</#list>
<#if summary.footnotes?has_content>
<div class="notes" lang="${summary.head.lang}" dir="${summary.head.dir}">
${summary.footnotes}</div>
</#if>
<#if summary.rest?size gt 0>
<h2 class="rest-title">${page.strings.sideBySide.rest}</h2>
<div class="rest" lang="${view.source.lang}" dir="${view.source.dir}">
<#list summary.rest as block>
<@sourceBlock block/>
</#list>
</div>
</#if>
</section>
</@layout.frame>
<#macro dates column>
<#if column.published??>
<p class="dates">${column.published}</p>
</#if>
</#macro>
<#macro sourceBlock block>
<div class="source-block"><a class="source-number" href="${block.href}">${block.number}</a>
${block.content}</div>
</#macro>
