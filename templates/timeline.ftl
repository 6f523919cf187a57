<#-- The timeline alone, for a frame on other sites: links to the site open in a window of their own. -->
<!doctype html>
<html lang="${page.lang}" dir="${page.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${page.title}</title>
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<link rel="icon" type="image/svg+xml" href="${page.icon}">
<#if page.canonical??>
<link rel="canonical" href="${page.canonical}">
</#if>
<style>${page.styles}</style>
</head>
<body>
<main class="timeline-alone">
<h1 class="timeline-home"><a href="${view.href}" target="_blank" rel="noopener">${view.title}</a></h1>
<p class="timeline-as-of">${page.strings.page.publishedBy} <bdi>${page.publisher}</bdi></p>
<#assign timeline = view.timeline>
<#include "partials/timeline.ftl">
</main>
</body>
</html>
