<#import "layout.ftl" as layout>
<#function day html><#return html?markup_string?keep_after('datetime="')?keep_before('"')></#function>
<@layout.frame current="list">
<h1>${view.title}</h1>
<ul>
<#list view.explainers as explainer>
<li><a href="https://example.org/${page.lang}/${explainer.href?keep_before_last('/')?keep_after_last('/')}/">${explainer.title}</a> <time datetime="${day(explainer.published)}">${day(explainer.published)}</time></li>
</#list>
</ul>
</@layout.frame>
