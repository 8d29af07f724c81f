/**
 * Random schemas, and random changes of them, for property tests: as lists of small edits, so that what
 * fails shrinks to the few that matter.
 */
@NullMarked
package dev.retort.schema.random;

import org.jspecify.annotations.NullMarked;
