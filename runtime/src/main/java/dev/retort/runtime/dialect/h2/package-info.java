/** The dialect of H2, version 2. */
@NullMarked
package dev.retort.runtime.dialect.h2;

import org.jspecify.annotations.NullMarked;
