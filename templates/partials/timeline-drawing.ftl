<#-- The timeline drawn to scale, for phones and for desktops; the list below has the same content. -->
<#assign drawing = timeline.drawing>
<figure class="drawing<#if timeline.events?size gt 15> drawing-many</#if>">
<figcaption>${drawing.caption}<#if drawing.enlarged?has_content> ${drawing.enlarged}</#if></figcaption>
${drawing.narrow}<#if drawing.wide?has_content><div class="drawing-wide" hidden>
${drawing.wide}</div>
</#if><ul class="legend" aria-hidden="true">
<#list drawing.legend as status>
<li class="${status.status}">${status.text}</li>
</#list>
<#list drawing.marks as mark>
<li class="key ${mark.mark}">${mark.text}</li>
</#list>
</ul>
</figure>
