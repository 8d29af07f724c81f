/** Retort's own dialects, judged. */
@NullMarked
package dev.retort.testkit;

import org.jspecify.annotations.NullMarked;
