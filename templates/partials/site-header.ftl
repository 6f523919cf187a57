<#-- For a site: the end of the header, below the name and the languages. -->
