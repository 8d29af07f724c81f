/** Tests of the documentation and of the shape of the repository. */
@NullMarked
package dev.retort.docs;

import org.jspecify.annotations.NullMarked;
