<#-- Figures with the same unit, as bars; the view is `timeline`. -->
<#list timeline.charts as chart>
<figure class="chart">
<figcaption>${chart.unit}</figcaption>
<ol>
<#list chart.bars as bar>
<li class="${bar.status}"><a href="${bar.href}">${bar.date}</a> <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${bar.length}" height="10" <#if bar.status == "planned">fill="none" stroke="currentColor" stroke-width="2" vector-effect="non-scaling-stroke"<#else>fill="currentColor"</#if>/></svg> <strong>${bar.value}</strong> <span class="citations">${bar.citations}</span></li>
</#list>
</ol>
</figure>
</#list>
