/** Moves the rows of entities that extend each other when they come to lie in other tables. */
@NullMarked
package dev.retort.schema.inheritance;

import org.jspecify.annotations.NullMarked;
