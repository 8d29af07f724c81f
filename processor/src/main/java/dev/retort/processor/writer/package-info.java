/** Java sources: revisions as people like to review them, and the registry. */
@NullMarked
package dev.retort.processor.writer;

import org.jspecify.annotations.NullMarked;
