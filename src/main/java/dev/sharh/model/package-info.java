/**
 * What a site is made of, once it has been read: immutable values that know where an editor wrote them and nothing of
 * files, templates or pages.
 */
package dev.sharh.model;
