/**
 * Two schemas in, operations out: what leads from the one to the other, in an order that every database
 * takes.
 */
@NullMarked
package dev.retort.schema.diff;

import org.jspecify.annotations.NullMarked;
