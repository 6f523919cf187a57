/** Every fault, bad input and attack that Sharh withstands: a table for each kind of them, a row for each, by its id. */
package dev.sharh.acceptance;
