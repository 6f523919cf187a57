/** The data of templates, ready to print. Templates escape a text, and print an {@code Html} as it is. */
package dev.sharh.render.view;
