/** Asks the rows what only they can decide, before a revision's statements meet them. */
@NullMarked
package dev.retort.runtime.datacheck;

import org.jspecify.annotations.NullMarked;
