/**
 * Draws a timeline to scale as SVG. Positions are in the direction of time; only {@code SvgDrawing} turns them into left and
 * right.
 */
package dev.sharh.render.drawing;
