/** The folder of a set's snapshots. */
@NullMarked
package dev.retort.processor.snapshots;

import org.jspecify.annotations.NullMarked;
