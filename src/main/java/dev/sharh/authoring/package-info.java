/** Creates and changes files that editors own: new sites and explainers, accepted summaries, and the schemas of these files. */
package dev.sharh.authoring;
