/** The styles and fonts of pages, and the names under which the site keeps them. */
package dev.sharh.render.asset;
