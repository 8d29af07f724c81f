/**
 * The JSON form of schemas and operations: written for people to review, one line a column, and read
 * back to equal values; and the digests that are taken over it.
 */
@NullMarked
package dev.retort.schema.json;

import org.jspecify.annotations.NullMarked;
