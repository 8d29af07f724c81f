/** Compiling a module of entities with annotation processors and without. */
@NullMarked
package dev.retort.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
