/**
 * Draws a timeline to scale, as SVG, when the page is made. Lengths are in the direction of time until the very end:
 * only {@code SvgDrawing} knows whether time runs to the right or to the left.
 */
package dev.sharh.render.drawing;
