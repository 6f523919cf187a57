<#-- The cited blocks of the article. Browsers with popovers show a block as a popover; in others, a link shows it. -->
<#-- Reader modes leave out what has the class supplemental (Mozilla Readability), so that the article is not appended. -->
<#if view.passages?size gt 0>
<aside class="passages supplemental" aria-label="${page.strings.citation.section}">
<#list view.passages as passage>
<section class="passage" id="${passage.panel}" tabindex="-1" popover>
<h2 class="passage-title">${passage.title} <span lang="${passage.lang}" dir="${passage.dir}">${passage.sourceTitle}</span></h2>
<div class="passage-text" lang="${passage.lang}" dir="${passage.dir}">
${passage.content}</div>
<p class="passage-links"><a href="${passage.href}" hreflang="${passage.lang}">${page.strings.citation.open}</a> <#assign places = passage.samePlaces><#include "same-places.ftl"><#list passage.back as back><a class="passage-back" href="${back.href}">${back.text}</a> </#list><button popovertarget="${passage.panel}" hidden>${page.strings.citation.close}</button></p>
</section>
</#list>
<#list view.notes as note>
<section class="passage" id="${note.panel}" tabindex="-1" popover>
<h2 class="passage-title">${page.strings.inferred.label}</h2>
<p>${note.text}</p>
<p class="passage-links"><a class="passage-back" href="${note.back.href}">${note.back.text}</a> <button popovertarget="${note.panel}" hidden>${page.strings.citation.close}</button></p>
</section>
</#list>
</aside>
</#if>
