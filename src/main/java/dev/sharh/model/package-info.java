/**
 * A site in memory: immutable records with the places where editors wrote them. The model reads no files, and knows no
 * templates or pages.
 */
package dev.sharh.model;
