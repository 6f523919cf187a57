<footer class="site-footer">
<p>${page.strings.page.publishedBy} <bdi>${page.publisher}</bdi> · <a href="${page.feed}">${page.strings.page.feed}</a></p>
<#include "site-footer.ftl">
</footer>
