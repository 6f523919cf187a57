/** The command line: the one place that prints and exits. */
package dev.sharh.cli;
