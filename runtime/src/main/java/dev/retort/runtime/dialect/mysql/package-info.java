/** The dialect of MySQL, from version 8.0.29. */
@NullMarked
package dev.retort.runtime.dialect.mysql;

import org.jspecify.annotations.NullMarked;
