/** Publishes a finished site, and verifies the published one. */
package dev.sharh.publish;
