/** The runtime's own tables: where each migration set is, and the log of how it got there. Not part of the API. */
@NullMarked
package dev.retort.runtime.history;

import org.jspecify.annotations.NullMarked;
