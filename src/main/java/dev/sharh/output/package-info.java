/** Writes a site: the one place that changes the folder that gets published. */
package dev.sharh.output;
