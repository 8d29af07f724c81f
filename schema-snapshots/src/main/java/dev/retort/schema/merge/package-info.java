/** Merges the schemas of several heads, where the revisions on the way to them touch different things. */
@NullMarked
package dev.retort.schema.merge;

import org.jspecify.annotations.NullMarked;
