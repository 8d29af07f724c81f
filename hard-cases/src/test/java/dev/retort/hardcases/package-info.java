/** Changes that tools get wrong, as stories: Java sources, rows, what the compiler says, what is found afterwards. */
@NullMarked
package dev.retort.hardcases;

import org.jspecify.annotations.NullMarked;
