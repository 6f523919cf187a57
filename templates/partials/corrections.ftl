<#-- What was wrong in a text. -->
<section class="notes" aria-labelledby="corrections-${view.lang}">
<h2 id="corrections-${view.lang}">${page.strings.edition.corrections}</h2>
<#list view.corrections as correction>
<p><strong>${correction.date}</strong> ${correction.text}</p>
</#list>
</section>
