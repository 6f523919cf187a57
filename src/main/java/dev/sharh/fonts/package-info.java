/**
 * The command {@code fonts}: makes the theme's web fonts from full fonts. HarfBuzz keeps the characters that a recipe names,
 * and Brotli compresses them to WOFF2. A build uses the files that this command wrote.
 */
package dev.sharh.fonts;
