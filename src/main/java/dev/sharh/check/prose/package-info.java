/**
 * Rules about the text itself: characters that hide, turn or break it, and punctuation that isn't the language's. Each
 * rule is one class; {@link dev.sharh.check.prose.ProseChecks} lists them.
 */
package dev.sharh.check.prose;
