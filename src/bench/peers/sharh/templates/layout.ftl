<#-- The frame of every page, as plain as that of the others. -->
<#macro frame current>
<#assign root = page.home?remove_ending("index.html")>
<!doctype html>
<html lang="${page.lang}" dir="${page.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<meta name="description" content="${page.description}">
<#if page.canonical??>
<link rel="canonical" href="${page.canonical}">
</#if>
<#list page.alternates as alternate>
<#if alternate.hreflang != "x-default">
<link rel="alternate" hreflang="${alternate.hreflang}" href="${alternate.href}">
</#if>
</#list>
<link rel="stylesheet" href="${page.assets["style.css"]}">
</head>
<body>
<header><a href="${root}ar/index.html">العربية</a> <a href="${root}en/index.html">English</a></header>
<main>
<#nested>
</main>
</body>
</html>
</#macro>
