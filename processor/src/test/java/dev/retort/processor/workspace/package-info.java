/** Projects on disk, compiled as users compile them. */
@NullMarked
package dev.retort.processor.workspace;

import org.jspecify.annotations.NullMarked;
