/** The verbs of the runtime as commands. */
@NullMarked
package dev.retort.cli;

import org.jspecify.annotations.NullMarked;
