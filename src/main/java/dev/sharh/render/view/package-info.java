/** What templates get: values that are ready to print. A text is escaped by the template; an {@code Html} is not. */
package dev.sharh.render.view;
