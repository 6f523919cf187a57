/**
 * What a new site and a new explainer begin with: an article taken over from a text or a web page, word for word, and the
 * files around it. Everything here is text; the command line has it written.
 */
package dev.sharh.scaffold;
