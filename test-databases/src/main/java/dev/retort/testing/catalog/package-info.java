/**
 * What a live database says is in it, in lines of text that two databases can be compared by.
 *
 * <p>This is the judge of the product's tests, so it shares no code with the product: it asks each
 * engine's own catalog and believes nothing else.
 */
@NullMarked
package dev.retort.testing.catalog;

import org.jspecify.annotations.NullMarked;
