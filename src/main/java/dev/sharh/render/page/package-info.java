/**
 * The kinds of pages and files of a site, one class each, with the view that the template receives. Views are ready to
 * print. Templates escape a text, and print an {@code Html} as it is. {@code SiteRenderer} lists the kinds.
 */
package dev.sharh.render.page;
