/** The kinds of pages and files of a site, one class each. {@code SiteRenderer} lists them. */
package dev.sharh.render.page;
