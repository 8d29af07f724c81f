/** What needs neither a compiler nor a database, measured by JMH. */
@NullMarked
package dev.retort.benchmarks.algorithm;

import org.jspecify.annotations.NullMarked;
