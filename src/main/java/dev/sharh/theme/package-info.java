/** Reads the theme: templates, styles and the words of each language. */
package dev.sharh.theme;
