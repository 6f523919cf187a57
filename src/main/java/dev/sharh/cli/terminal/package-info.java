/** Who runs a command and at which terminal: language and messages, prompts, progress, text width. */
package dev.sharh.cli.terminal;
