<#-- All explainers in one language. -->
<#import "layout.ftl" as layout>
<@layout.frame current="list">
<h1>${view.title}</h1>
<#assign explainers = view.explainers words = page.strings>
<#include "partials/explainers.ftl">
<#if view.pages??>
<#include "partials/pages.ftl">
</#if>
</@layout.frame>
