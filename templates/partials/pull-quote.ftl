<#-- A quotation in large letters, after its paragraph. -->
<figure class="pull-quote">
<blockquote><p>${view.pullQuote.text}</p></blockquote>
<#if view.pullQuote.by?? || view.pullQuote.citations?has_content>
<figcaption>${view.pullQuote.by!} ${view.pullQuote.citations}</figcaption>
</#if>
</figure>
