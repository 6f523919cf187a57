<#-- For a site: the end of the footer. -->
