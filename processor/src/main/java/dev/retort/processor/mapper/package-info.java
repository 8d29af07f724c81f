/** From what entities say to the schema that holds them: one rule, one class. */
@NullMarked
package dev.retort.processor.mapper;

import org.jspecify.annotations.NullMarked;
