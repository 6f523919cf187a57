<#-- Events of the sentences above the drawing; the list is `outlook`. -->
<#list outlook as event><a href="${event.href}">${event.title}</a><#if event.date??> (${event.date})</#if><#sep>${page.strings.timeline.separator}</#sep></#list><#rt>
