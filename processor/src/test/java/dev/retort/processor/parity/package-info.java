/** Whether the schema that Retort derives is the one that Hibernate would make. */
@NullMarked
package dev.retort.processor.parity;

import org.jspecify.annotations.NullMarked;
