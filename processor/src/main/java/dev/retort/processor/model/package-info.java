/** What the entities of a migration set say, as immutable values: no element of the compiler gets this far. */
@NullMarked
package dev.retort.processor.model;

import org.jspecify.annotations.NullMarked;
