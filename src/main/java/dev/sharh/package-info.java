/** Sharh: a static site generator for bilingual explainers. {@link dev.sharh.build.Build} is its main flow. */
package dev.sharh;
