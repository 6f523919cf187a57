<#-- The source of a text: the article of a summary, the publisher of an article. -->
<#if view.article?? || view.origin??>
<section class="origin" aria-labelledby="origin-${view.lang}">
<h2 id="origin-${view.lang}">${page.strings.edition.origin}</h2>
<#if view.article??>
<p>${page.strings.edition.summaryOf} <a href="${view.article.href}" lang="${view.article.lang}" dir="${view.article.dir}">${view.article.title}</a></p>
</#if>
<#if view.origin??>
<p><#if view.origin.url??><a href="${view.origin.url}">${view.origin.name}</a><#else>${view.origin.name}</#if><#if view.origin.licence??> · ${view.origin.licence}</#if></p>
</#if>
</section>
</#if>
