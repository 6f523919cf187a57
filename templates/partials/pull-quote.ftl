<#-- Words of somebody, set large behind the paragraph that they are from. -->
<figure class="pull-quote">
<blockquote><p>${view.pullQuote.text}</p></blockquote>
<#if view.pullQuote.by??>
<figcaption>${view.pullQuote.by}</figcaption>
</#if>
</figure>
