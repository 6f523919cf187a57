<footer class="site-footer">
<#assign menu = page.footerMenu menuLabel = page.strings.page.footerMenu>
<#include "menu.ftl">
<p>${page.strings.page.publishedBy} <bdi>${page.publisher}</bdi><#if !page.feedInMenu> · <a href="${page.feed}">${page.strings.page.feed}</a></#if></p>
<#include "site-footer.ftl">
</footer>
