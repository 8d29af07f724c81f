/** What is written compiles, says what was meant, and reads well. */
@NullMarked
package dev.retort.processor.writer;

import org.jspecify.annotations.NullMarked;
