@NullMarked
package dev.retort.runtime.plan;

import org.jspecify.annotations.NullMarked;
