@NullMarked
package dev.retort.runtime.execution;

import org.jspecify.annotations.NullMarked;
