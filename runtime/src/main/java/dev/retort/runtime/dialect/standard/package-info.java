/**
 * What databases that follow the SQL standard have in common: where a dialect begins, its own ways being
 * overridden.
 */
@NullMarked
package dev.retort.runtime.dialect.standard;

import org.jspecify.annotations.NullMarked;
