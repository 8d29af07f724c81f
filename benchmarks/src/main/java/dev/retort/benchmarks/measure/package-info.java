/** Takes samples of contenders in turn, so that all meet the same machine, and sums them up. */
@NullMarked
package dev.retort.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
