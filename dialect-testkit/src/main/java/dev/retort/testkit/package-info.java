/** Judges dialects: their own, and those of third parties. */
@NullMarked
package dev.retort.testkit;

import org.jspecify.annotations.NullMarked;
