/** Which migration sets are compiled, what belongs to them, and whether all of it is there. */
@NullMarked
package dev.retort.processor.sets;

import org.jspecify.annotations.NullMarked;
