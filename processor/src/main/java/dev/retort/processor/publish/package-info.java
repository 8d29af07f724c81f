/** Files that reach the source tree only when the whole compile succeeded. */
@NullMarked
package dev.retort.processor.publish;

import org.jspecify.annotations.NullMarked;
