/** Shows a site to its editor, from memory. */
package dev.sharh.preview;
