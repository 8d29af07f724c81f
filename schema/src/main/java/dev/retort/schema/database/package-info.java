/** Facts about databases that findings and dialects share: values only, no connection. */
@NullMarked
package dev.retort.schema.database;

import org.jspecify.annotations.NullMarked;
