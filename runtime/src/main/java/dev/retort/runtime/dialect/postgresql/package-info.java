/** The dialect of PostgreSQL, from version 12. */
@NullMarked
package dev.retort.runtime.dialect.postgresql;

import org.jspecify.annotations.NullMarked;
