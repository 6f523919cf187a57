<#-- Explainers in one language: all, those of a topic, or those of a year. -->
<#import "layout.ftl" as layout>
<@layout.frame current="list">
<header class="list-head">
<h1>${view.title}</h1>
<#if view.all??>
<p class="list-all"><a href="${view.all}">${page.strings.list.all}</a><#if view.feed??> · <a href="${view.feed}">${page.strings.list.feed}</a></#if></p>
</#if>
<#if view.topics?has_content>
<@lists page.strings.list.topics view.topics/>
</#if>
<#if view.years?has_content>
<@lists page.strings.list.years view.years/>
</#if>
</header>
<#assign explainers = view.explainers words = page.strings>
<#include "partials/explainers.ftl">
<#if view.pages??>
<#include "partials/pages.ftl">
</#if>
</@layout.frame>
<#macro lists label links>
<nav class="lists" aria-label="${label}">
<p>${label}</p>
<ul class="lists-links">
<#list links as link>
<li><a href="${link.href}">${link.name}</a> <span>${link.count}</span></li>
</#list>
</ul>
</nav>
</#macro>
