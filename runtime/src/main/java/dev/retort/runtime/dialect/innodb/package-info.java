/** What MariaDB and MySQL have in common. */
@NullMarked
package dev.retort.runtime.dialect.innodb;

import org.jspecify.annotations.NullMarked;
