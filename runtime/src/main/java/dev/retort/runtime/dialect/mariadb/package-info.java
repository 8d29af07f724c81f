/** The dialect of MariaDB, from version 10.6. */
@NullMarked
package dev.retort.runtime.dialect.mariadb;

import org.jspecify.annotations.NullMarked;
