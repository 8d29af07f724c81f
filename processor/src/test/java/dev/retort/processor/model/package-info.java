/** From sources to a schema, without the rest of the processor. */
@NullMarked
package dev.retort.processor.model;

import org.jspecify.annotations.NullMarked;
