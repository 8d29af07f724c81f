/** What revisions say they do, recorded as values. Not part of the API. */
@NullMarked
package dev.retort.runtime.recording;

import org.jspecify.annotations.NullMarked;
