/**
 * Rules for the pages of a finished site, whichever template or text they come from. Each is one method; {@link
 * dev.sharh.lint.PageLint} lists them.
 */
package dev.sharh.lint;
