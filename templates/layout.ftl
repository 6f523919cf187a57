<#-- The frame of every page: what is in the head, the masthead, and the foot. -->
<#macro frame current>
<!doctype html>
<html lang="${page.lang}" dir="${page.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<meta name="description" content="${page.description}">
<#if page.hidden>
<meta name="robots" content="noindex">
</#if>
<#if page.style??>
<style>
${page.style}
</style>
<link rel="icon" href="data:,">
<#else>
<link rel="stylesheet" href="${page.stylesheet}">
<link rel="icon" type="image/svg+xml" href="${page.icon}">
</#if>
<#if page.pageStyle??>
<style>
${page.pageStyle}
</style>
</#if>
<meta name="color-scheme" content="light dark">
<#if page.canonical??>
<link rel="canonical" href="${page.canonical}">
<meta property="og:url" content="${page.canonical}">
</#if>
<#list page.alternates as alternate>
<link rel="alternate" hreflang="${alternate.hreflang}" href="${alternate.href}">
</#list>
<link rel="alternate" type="application/atom+xml" title="${page.siteTitle}" href="${page.feed}">
<meta property="og:type" content="${page.kind}">
<meta property="og:title" content="${page.title}">
<meta property="og:description" content="${page.description}">
<meta property="og:site_name" content="${page.siteTitle}">
<meta property="og:locale" content="${page.locale}">
<meta name="twitter:card" content="summary">
<#if page.structuredData??>
<script type="application/ld+json">${page.structuredData}</script>
</#if>
</head>
<body>
<a class="skip-link" href="#content">${page.strings.page.skip}</a>
<header class="masthead">
<#if page.switchFirst><#include "partials/language-switch.ftl"></#if>
<a class="masthead-name" href="${page.home}"><#if page.logo??><img class="masthead-logo" src="${page.logo.src}" width="${page.logo.width}" height="${page.logo.height}" alt="${page.logo.alternative}"><#else>${page.publisher}</#if></a>
<#if !page.switchFirst><#include "partials/language-switch.ftl"></#if>
</header>
<main id="content" class="${current}">
<#nested>
</main>
<#include "partials/footer.ftl">
</body>
</html>
</#macro>
