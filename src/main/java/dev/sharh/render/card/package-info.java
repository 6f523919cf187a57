/** Draws the pictures that shared links show. */
package dev.sharh.render.card;
