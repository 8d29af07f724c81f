/** A shop, as a user of Retort would write it. */
@NullMarked
package dev.retort.sample;

import org.jspecify.annotations.NullMarked;
