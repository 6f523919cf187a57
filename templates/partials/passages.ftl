<#-- The cited blocks of the article, each in a popover of its own. -->
<#if view.passages?size gt 0>
<section class="passages" aria-label="${page.strings.citation.section}">
<#list view.passages as passage>
<div class="passage" id="${passage.panel}" popover>
<p class="passage-title">${passage.title}</p>
<div class="passage-text" lang="${passage.lang}" dir="${passage.dir}">
${passage.content}</div>
<p class="passage-links"><a href="${passage.href}">${page.strings.citation.open}</a> <button type="button" popovertarget="${passage.panel}" popovertargetaction="hide">${page.strings.citation.close}</button></p>
</div>
</#list>
<#list view.notes as note>
<div class="passage" id="${note.panel}" popover>
<p class="passage-title">${page.strings.inferred.label}</p>
<p>${note.text}</p>
<p class="passage-links"><button type="button" popovertarget="${note.panel}" popovertargetaction="hide">${page.strings.citation.close}</button></p>
</div>
</#list>
</section>
</#if>
