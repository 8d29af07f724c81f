/** A team that works on one model with git: edits, branches, merges, amends, squashes, and databases that follow. */
@NullMarked
package dev.retort.processor.team;

import org.jspecify.annotations.NullMarked;
