<#-- Figures and events; the view is `timeline`. -->
<section class="timeline" aria-labelledby="${timeline.id}">
<h2 id="${timeline.id}">${timeline.title}</h2>
<#if timeline.asOf??>
<p class="timeline-as-of">${page.strings.timeline.asOf} ${timeline.asOf}</p>
</#if>
<#if timeline.next?size gt 0>
<p class="outlook"><#assign outlook = timeline.next><b>${timeline.nextWords}</b> <#include "outlook.ftl"></p>
</#if>
<#if timeline.putOff?size gt 0>
<p class="outlook"><#assign outlook = timeline.putOff><b>${page.strings.timeline.putOff}</b> <#include "outlook.ftl"></p>
</#if>
<#if timeline.figures?size gt 0>
<ul class="figures">
<#list timeline.figures as figure>
<li><strong class="figure-value">${figure.value}</strong> <span class="figure-unit">${figure.unit}</span> <span class="figure-label">${figure.label}</span> <span class="citations">${figure.citations}</span></li>
</#list>
</ul>
</#if>
<#if timeline.drawing??>
<#include "timeline-drawing.ftl">
</#if>
<#if timeline.eras?size gt 0>
<ul class="eras">
<#list timeline.eras as era>
<li><b>${era.title}</b> ${era.date}</li>
</#list>
</ul>
</#if>
<#include "charts.ftl">
<#if timeline.events?size gt 0>
<ol class="events<#if timeline.events?size gt 15> events-many</#if>">
<#list timeline.events as event>
<li id="${event.id}" class="event ${event.status}">
<p class="event-date">${event.date} <#assign places = event.samePlaces><#include "same-places.ftl"></p>
<h3>${event.title}</h3>
<#if event.text??>
<p>${event.text}</p>
</#if>
<#if event.media??>
<#assign media = event.media>
<figure class="event-media">
<img ${media.attributes} alt="${media.alternative}" loading="lazy" decoding="async">
<#if media.caption?? || media.credit?? || media.video??>
<figcaption><#if media.caption??>${media.caption} </#if><#if media.credit??><span class="credit">${media.credit}</span> </#if><#if media.video??><a href="${media.video}">${page.strings.timeline.video}</a></#if></figcaption>
</#if>
</figure>
</#if>
<#if event.figure??>
<p class="event-figure">${event.figure}</p>
</#if>
<#list event.promises as promise>
<p class="event-promise">${promise}</p>
</#list>
<p class="event-about"><span class="status">${event.statusText}</span> <span class="citations">${event.citations}</span></p>
<#if event.inferred??>
<p class="inferred"><b>${page.strings.inferred.label}</b> ${event.inferred}</p>
</#if>
</li>
</#list>
</ol>
</#if>
<#if timeline.files?size gt 0>
<p class="timeline-files">${page.strings.timeline.files} <#list timeline.files as file><a href="${file.href}"><bdi lang="en" dir="ltr">${file.name}</bdi></a><#sep> · </#sep></#list></p>
</#if>
<#if timeline.embed??>
<details class="embed">
<summary>${page.strings.timeline.embed}</summary>
<label>${page.strings.timeline.embedCode}
<textarea dir="ltr" rows="4" readonly>${timeline.embed}</textarea></label>
</details>
</#if>
</section>
