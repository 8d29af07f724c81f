/** Applies revisions to a database. */
@NullMarked
package dev.retort.runtime;

import org.jspecify.annotations.NullMarked;
