/** Sharh: a static site generator for bilingual explainers. {@link dev.sharh.SiteBuild} shows the whole way. */
package dev.sharh;
