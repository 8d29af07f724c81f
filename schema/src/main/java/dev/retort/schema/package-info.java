/**
 * The schema model: immutable values that describe tables, columns, keys, indexes, checks and
 * sequences by name. Values compare with {@code equals}; no value refers to another by reference.
 */
@NullMarked
package dev.retort.schema;

import org.jspecify.annotations.NullMarked;
