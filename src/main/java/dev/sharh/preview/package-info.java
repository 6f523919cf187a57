/** The preview: an HTTP server that shows a site to its editor from memory, and the watcher of the files. */
package dev.sharh.preview;
