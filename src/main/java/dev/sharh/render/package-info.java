/** Makes pages: from the model, the theme and the tables of each language, to bytes. Nothing is written here. */
package dev.sharh.render;
