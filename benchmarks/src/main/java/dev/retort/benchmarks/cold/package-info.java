/** Programs that start, find nothing to do and end. */
@NullMarked
package dev.retort.benchmarks.cold;

import org.jspecify.annotations.NullMarked;
