<#-- Metadata for browsers, search engines, feed readers and shared links. -->
<#if page.hidden>
<meta name="robots" content="noindex">
</#if>
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="${page.paper!"#fdfcfa"}" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="${page.paperDark!"#16161a"}" media="(prefers-color-scheme: dark)">
<link rel="icon" type="image/svg+xml" href="${page.icon}">
<#if page.manifest??>
<link rel="manifest" href="${page.manifest}">
</#if>
<#if page.canonical??>
<link rel="canonical" href="${page.canonical}">
<meta property="og:url" content="${page.canonical}">
</#if>
<#list page.alternates as alternate>
<link rel="alternate" hreflang="${alternate.hreflang}" href="${alternate.href}">
</#list>
<link rel="alternate" type="application/atom+xml" title="${page.siteTitle}" href="${page.feed}">
<#if page.listFeed??>
<link rel="alternate" type="application/atom+xml" title="${page.title}" href="${page.listFeed}">
</#if>
<meta property="og:type" content="${page.kind}">
<#if page.published??>
<meta property="article:published_time" content="${page.published}">
</#if>
<meta property="og:title" content="${page.title}">
<meta property="og:description" content="${page.description}">
<meta property="og:site_name" content="${page.siteTitle}">
<meta property="og:locale" content="${page.locale}">
<#list page.otherLocales as locale>
<meta property="og:locale:alternate" content="${locale}">
</#list>
<#if page.card??>
<meta property="og:image" content="${page.card.href}">
<meta property="og:image:width" content="${page.card.width}">
<meta property="og:image:height" content="${page.card.height}">
<meta property="og:image:alt" content="${page.card.alternative}">
<meta name="twitter:card" content="summary_large_image">
<#else>
<meta name="twitter:card" content="summary">
</#if>
<#if page.structuredData??>
<script type="application/ld+json">${page.structuredData}</script>
</#if>
