/** A large table whose rows get a value while others write to it. */
@NullMarked
package dev.retort.benchmarks.backfill;

import org.jspecify.annotations.NullMarked;
