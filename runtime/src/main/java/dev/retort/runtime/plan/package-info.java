/** What is to be done, before anything runs: targets, routes, rendered scripts, their verification. Not part of the API. */
@NullMarked
package dev.retort.runtime.plan;

import org.jspecify.annotations.NullMarked;
