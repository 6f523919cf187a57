<#-- The frame of each page: head, masthead and footer. -->
<#macro frame current>
<!doctype html>
<html lang="${page.lang}" dir="${page.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${page.title}</title>
<meta name="description" content="${page.description}">
<#list page.fonts as font>
<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>
</#list>
<style>${page.styles}</style>
<#include "partials/head-links.ftl">
<#include "partials/site-head.ftl">
</head>
<body>
<a class="skip-link" href="#content">${page.strings.page.skip}</a>
<header class="masthead">
<#if page.switchFirst><#include "partials/language-switch.ftl"></#if>
<a class="masthead-name" href="${page.home}"><#if page.logo??><img class="masthead-logo" src="${page.logo.src}" width="${page.logo.width}" height="${page.logo.height}" alt="${page.logo.alternative}"><#else>${page.publisher}</#if></a>
<#if !page.switchFirst><#include "partials/language-switch.ftl"></#if>
<#assign menu = page.headerMenu menuLabel = page.strings.page.headerMenu>
<#include "partials/menu.ftl">
<#include "partials/site-header.ftl">
</header>
<main id="content" class="${current}">
<#nested>
</main>
<#include "partials/footer.ftl">
</body>
</html>
</#macro>
