/** Loads, checks and runs the FreeMarker templates of the theme, and explains their errors. */
package dev.sharh.render.template;
