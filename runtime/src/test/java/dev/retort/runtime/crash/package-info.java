/** Programs that die at every point of their work, and the next start that finishes it. */
@NullMarked
package dev.retort.runtime.crash;

import org.jspecify.annotations.NullMarked;
