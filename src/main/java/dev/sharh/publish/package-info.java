/** Brings a finished site to where readers find it, and looks whether it has arrived. */
package dev.sharh.publish;
