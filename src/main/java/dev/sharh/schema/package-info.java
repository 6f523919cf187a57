/** What editors' files may hold, as JSON Schema (draft 2020-12). */
package dev.sharh.schema;
