@NullMarked
package dev.retort.runtime.sqlite;

import org.jspecify.annotations.NullMarked;
