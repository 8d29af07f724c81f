/** Runs scripts so that a crash at any point leaves what a restart can finish. Not part of the API. */
@NullMarked
package dev.retort.runtime.execution;

import org.jspecify.annotations.NullMarked;
