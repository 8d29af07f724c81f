@NullMarked
package dev.retort.runtime.history;

import org.jspecify.annotations.NullMarked;
