/**
 * Reads what editors wrote: files into texts, texts into the values of {@code dev.sharh.model}. Whatever an editor can
 * get wrong is a diagnostic, never an exception.
 */
package dev.sharh.content;
