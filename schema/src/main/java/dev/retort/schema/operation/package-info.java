/** The sealed family of changes to a schema, and their replay on a schema. */
@NullMarked
package dev.retort.schema.operation;

import org.jspecify.annotations.NullMarked;
