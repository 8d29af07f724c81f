/** Where a project has its sources and snapshots. */
@NullMarked
package dev.retort.processor.project;

import org.jspecify.annotations.NullMarked;
