/** The graph of revisions by their parents, and what a target such as {@code head} or {@code -1} means in it. */
@NullMarked
package dev.retort.schema.graph;

import org.jspecify.annotations.NullMarked;
