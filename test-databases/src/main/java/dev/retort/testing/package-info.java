/**
 * Real databases for tests, fresh and empty for each of them, and a judge of what is in them. Nothing
 * here knows the product that is tested.
 */
@NullMarked
package dev.retort.testing;

import org.jspecify.annotations.NullMarked;
