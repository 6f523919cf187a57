<#-- Above a text: its kind, headline, dates and links to its other editions. -->
<header class="headline">
<p class="kicker">${view.source?then(page.strings.edition.article, page.strings.edition.summary)}</p>
<h1>${view.title}</h1>
<#if view.standfirst?has_content>
<p class="standfirst">${view.standfirst}</p>
</#if>
<p class="dates"><#if view.published??><span>${page.strings.edition.published} ${view.published}</span> </#if><#if view.updated??><span>${page.strings.edition.updated} ${view.updated}</span> </#if><span>${view.readingTime}</span></p>
<#list view.bylines as byline>
<p class="byline">${byline.label} <#list byline.persons as person><#if person.url??><a rel="author" href="${person.url}">${person.name}</a><#else>${person.name}</#if><#if person.role??> (${person.role})</#if><#sep>${page.strings.edition.separator}</#sep></#list></p>
</#list>
<#if view.sourceUpdate??>
<p class="note">${view.sourceUpdate}</p>
</#if>
<#if view.source && view.standfirst?has_content>
<p class="note">${page.strings.edition.editorsStandfirst}</p>
</#if>
<#if view.editorsTitle>
<p class="note">${page.strings.edition.editorsTitle}</p>
</#if>
<#if view.others?has_content || view.sideBySide??>
<nav class="editions" aria-label="${page.strings.edition.otherForms}">
<ul>
<#list view.others as other>
<li><a href="${other.href}" lang="${other.lang}" dir="${other.dir}" hreflang="${other.lang}">${other.title}</a></li>
</#list>
<#if view.sideBySide??>
<li><a href="${view.sideBySide}">${page.strings.edition.sideBySide}</a></li>
</#if>
</ul>
</nav>
</#if>
</header>
