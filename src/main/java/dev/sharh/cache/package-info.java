/** How values are kept from one process to the next, in a form that only the very same program reads. */
@NullMarked
package dev.sharh.cache;

import org.jspecify.annotations.NullMarked;
