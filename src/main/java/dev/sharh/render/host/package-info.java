/** What a site carries for those who host it: rules, headers, redirects. */
package dev.sharh.render.host;
