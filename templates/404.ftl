<#-- The page that hosts show for an address that doesn't exist. -->
<#import "layout.ftl" as layout>
<@layout.frame current="not-found">
<h1 class="visually-hidden">${page.title}</h1>
<#list view.messages as message>
<section class="not-found-message" lang="${message.lang}" dir="${message.dir}">
<h2>${message.title}</h2>
<p>${message.text}</p>
<p><a href="${message.href}">${message.list}</a></p>
</section>
</#list>
</@layout.frame>
