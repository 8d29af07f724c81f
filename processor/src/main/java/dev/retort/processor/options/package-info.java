/** What the compiler is told with {@code -Aretort.…}, and who compiles. */
@NullMarked
package dev.retort.processor.options;

import org.jspecify.annotations.NullMarked;
