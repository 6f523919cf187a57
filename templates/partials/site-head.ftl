<#-- For a site: the end of the head of each page. -->
