/** The pipeline that makes a site: {@link dev.sharh.build.Build} reads, checks, renders and passes on each file. */
package dev.sharh.build;
