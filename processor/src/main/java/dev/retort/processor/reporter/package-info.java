/** Findings as the compiler's messages, on the elements that cause them. */
@NullMarked
package dev.retort.processor.reporter;

import org.jspecify.annotations.NullMarked;
