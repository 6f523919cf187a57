/** Writes blocks and inline content as HTML, with foreign phrases isolated. */
package dev.sharh.render.html;
