/** Writes what was measured as a page and its plots. */
@NullMarked
package dev.retort.benchmarks.report;

import org.jspecify.annotations.NullMarked;
