/** Logical column types: what a column holds, independent of how a database spells it. */
@NullMarked
package dev.retort.schema.type;

import org.jspecify.annotations.NullMarked;
