/** Reads the theme: templates, styles, fonts, and the strings of each language. */
package dev.sharh.theme;
