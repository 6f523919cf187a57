<#-- An explainer as one complete file, to download or to send. -->
<!doctype html>
<html lang="${page.lang}" dir="${page.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${page.title}</title>
<meta name="color-scheme" content="light dark">
<#if page.canonical??>
<link rel="canonical" href="${page.canonical}">
</#if>
<style>${page.styles}</style>
</head>
<body>
<header class="masthead">
<p class="masthead-name">${page.publisher}</p>
<nav class="language-switch" aria-label="${page.strings.page.languages}">
<ul>
<#list view.editions as edition>
<li lang="${edition.page.lang}" dir="${edition.page.dir}"><a href="#edition-${edition.page.lang}">${edition.language}</a></li>
</#list>
</ul>
</nav>
</header>
<main>
<#list view.editions as edition>
<#assign page = edition.page view = edition.view>
<div class="edition" id="edition-${page.lang}" lang="${page.lang}" dir="${page.dir}">
<#include "partials/text.ftl">
<#if view.timeline??>
<#assign timeline = view.timeline>
<#include "partials/timeline.ftl">
</#if>
<#include "partials/origin.ftl">
</div>
</#list>
</main>
</body>
</html>
