/**
 * Dates as sources give them: partial, approximate, open, promised. The Extended Date/Time Format (EDTF, ISO 8601-2:2019
 * and <a href="https://www.loc.gov/standards/datetime/">the Library of Congress's specification</a>), its bounds and
 * order, and how a reader sees it in words.
 */
package dev.sharh.time;
