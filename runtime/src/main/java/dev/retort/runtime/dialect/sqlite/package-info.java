/** The dialect of SQLite, from 3.44 on: what its ALTER TABLE cannot do is done by building the table anew. */
@NullMarked
package dev.retort.runtime.dialect.sqlite;

import org.jspecify.annotations.NullMarked;
