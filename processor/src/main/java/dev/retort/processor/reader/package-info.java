/** From the compiler's elements to the entity model. Elements and mirrors stop here. */
@NullMarked
package dev.retort.processor.reader;

import org.jspecify.annotations.NullMarked;
