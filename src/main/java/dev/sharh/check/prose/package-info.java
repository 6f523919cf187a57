/**
 * Rules for the characters of a text: characters that are invisible, change its direction or split a word, and punctuation
 * of another language. Each rule is one class; {@link dev.sharh.check.prose.ProseChecks} lists them.
 */
package dev.sharh.check.prose;
