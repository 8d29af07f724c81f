/** What a change does to rows, to running code and to databases that are in use: one class a rule. */
@NullMarked
package dev.retort.schema.analysis;

import org.jspecify.annotations.NullMarked;
