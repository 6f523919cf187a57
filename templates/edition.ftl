<#-- An article or a summary, with its timeline. -->
<#import "layout.ftl" as layout>
<@layout.frame current="edition">
<#include "partials/text.ftl">
<#if view.timeline??>
<#assign timeline = view.timeline>
<#include "partials/timeline.ftl">
</#if>
<#include "partials/origin.ftl">
<#include "partials/topics.ftl">
<#include "partials/neighbours.ftl">
<#include "partials/passages.ftl">
</@layout.frame>
