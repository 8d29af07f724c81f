/** What a compile has to do about a model: from the last revision and the mapping to the next revision. */
@NullMarked
package dev.retort.processor.revision;

import org.jspecify.annotations.NullMarked;
