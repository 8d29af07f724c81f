/**
 * What a database needs of Retort: how operations are spelled, what its catalog says, how it locks. A
 * third party adds a database by a {@link dev.retort.runtime.dialect.DialectProvider}.
 */
@NullMarked
package dev.retort.runtime.dialect;

import org.jspecify.annotations.NullMarked;
