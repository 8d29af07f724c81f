/** Real databases for tests, and the judge of what is in them. Nothing here knows Retort. */
@NullMarked
package dev.retort.testing;

import org.jspecify.annotations.NullMarked;
