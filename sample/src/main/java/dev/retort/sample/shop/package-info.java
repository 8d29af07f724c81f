/**
 * A small shop: what it sells, to whom, and what they say about it.
 *
 * <p>The set is named here only for what differs from Retort's defaults: columns are called as Spring Boot calls them,
 * and the revisions are for H2.
 */
@MigrationSet(naming = Naming.SNAKE_CASE, databases = Database.H2)
@NullMarked
package dev.retort.sample.shop;

import dev.retort.annotations.Database;
import dev.retort.annotations.MigrationSet;
import dev.retort.annotations.Naming;
import org.jspecify.annotations.NullMarked;
