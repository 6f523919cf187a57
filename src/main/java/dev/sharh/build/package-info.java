/** The pipeline that makes a site: {@link dev.sharh.build.Build} reads, checks, renders and hands on every file. */
package dev.sharh.build;
