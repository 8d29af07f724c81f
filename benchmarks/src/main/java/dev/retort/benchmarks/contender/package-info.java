/** The tools that are compared, each driven through its public API as its guide says. */
@NullMarked
package dev.retort.benchmarks.contender;

import org.jspecify.annotations.NullMarked;
