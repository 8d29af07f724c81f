/**
 * Retort beside Hibernate, which is the judge: the same entity classes go through the compiler and {@code upgrade()}
 * into one database and through Hibernate's own export into another, and the two catalogs are compared.
 */
@NullMarked
package dev.retort.parity;

import org.jspecify.annotations.NullMarked;
