/** What the runtime's tests share: registries written by hand, and what is seen on a connection. */
@NullMarked
package dev.retort.runtime.support;

import org.jspecify.annotations.NullMarked;
