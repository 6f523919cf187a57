/** Social cards: the pictures that links to a page show where they are shared. */
package dev.sharh.render.card;
