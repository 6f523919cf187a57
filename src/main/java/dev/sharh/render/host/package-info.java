/** Files for the host of a site: headers, redirects, contact. */
package dev.sharh.render.host;
