<#-- The site in all its languages on one page. -->
<#import "layout.ftl" as layout>
<@layout.frame current="cover">
<h1 class="visually-hidden">${view.title}</h1>
<#list view.sections as section>
<section class="cover-section" lang="${section.lang}" dir="${section.dir}" aria-labelledby="cover-${section.lang}">
<p class="cover-title" id="cover-${section.lang}">${section.title}</p>
<p class="cover-about">${section.strings.site.description}</p>
<#assign explainers = section.explainers words = section.strings>
<#include "partials/explainers.ftl">
<#list section.topics as topic>
<h2 class="cover-topic"><a href="${topic.href}">${topic.name}</a></h2>
<ul class="topic-explainers">
<#list topic.explainers as explainer>
<li><a href="${explainer.href}">${explainer.title}</a><#if explainer.published??> <span>${explainer.published}</span></#if></li>
</#list>
</ul>
</#list>
<p class="cover-all"><a href="${section.listHref}">${section.strings.list.all}</a></p>
</section>
</#list>
</@layout.frame>
