<#-- The timeline drawn to scale, once for a phone and once for a desk; the list beneath says the same. -->
<#assign drawing = timeline.drawing>
<figure class="drawing">
<figcaption>${drawing.caption}<#if drawing.enlarged?has_content> ${drawing.enlarged}</#if></figcaption>
${drawing.narrow}<#if drawing.wide?has_content><div class="drawing-wide" hidden>
${drawing.wide}</div>
</#if><ul class="legend" aria-hidden="true">
<#list drawing.legend as status>
<li class="${status.status}">${status.text}</li>
</#list>
</ul>
</figure>
