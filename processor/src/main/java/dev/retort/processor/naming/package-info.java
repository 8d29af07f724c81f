/** How tables, columns, constraints and indexes are called where the mapping does not say. */
@NullMarked
package dev.retort.processor.naming;

import org.jspecify.annotations.NullMarked;
