<#-- Where the same explainer can be read in other ways. -->
<ul class="editions">
<#list view.others as other>
<li><a href="${other.href}" lang="${other.lang}" dir="${other.dir}" hreflang="${other.lang}">${other.title}</a></li>
</#list>
<li><a href="${view.sideBySide}">${page.strings.edition.sideBySide}</a></li>
</ul>
