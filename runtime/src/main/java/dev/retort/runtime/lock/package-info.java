/** Keeps starters apart. Not part of the API. */
@NullMarked
package dev.retort.runtime.lock;

import org.jspecify.annotations.NullMarked;
