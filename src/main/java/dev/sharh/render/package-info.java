/** Renders the model with the theme into files in memory. It writes nothing to disk. */
package dev.sharh.render;
