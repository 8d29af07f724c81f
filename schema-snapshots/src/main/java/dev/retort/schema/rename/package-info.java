/** What was renamed between two schemas. */
@NullMarked
package dev.retort.schema.rename;

import org.jspecify.annotations.NullMarked;
