/** Measures Retort beside its peers in the same run; never a test, never asserted. */
@NullMarked
package dev.retort.benchmarks;

import org.jspecify.annotations.NullMarked;
