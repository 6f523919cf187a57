/** Turns timelines that were made with other tools into ours. */
package dev.sharh.authoring.importing;
