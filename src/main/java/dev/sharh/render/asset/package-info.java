/** The styles, fonts and icons of pages. */
package dev.sharh.render.asset;
