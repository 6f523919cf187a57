/** Checks of what was read. Each is one class that returns diagnostics; {@link dev.sharh.check.Checks} lists them. */
package dev.sharh.check;
