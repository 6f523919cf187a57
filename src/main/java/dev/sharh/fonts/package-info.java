/**
 * Makes the theme's web fonts out of full ones, for the command {@code fonts}: HarfBuzz leaves out what a recipe doesn't
 * name, Brotli packs the rest as WOFF2. Nothing that makes a site starts any of this; a site takes the files that came of
 * it.
 */
package dev.sharh.fonts;
