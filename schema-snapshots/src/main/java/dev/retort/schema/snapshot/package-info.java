/** Snapshots: the committed file that says what the schema is after a revision, and how revisions get their ids. */
@NullMarked
package dev.retort.schema.snapshot;

import org.jspecify.annotations.NullMarked;
