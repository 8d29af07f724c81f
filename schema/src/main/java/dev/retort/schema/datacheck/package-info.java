/** What a change asks of the rows that are there, so that it is asked before it is too late. */
@NullMarked
package dev.retort.schema.datacheck;

import org.jspecify.annotations.NullMarked;
