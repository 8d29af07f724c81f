/** What a person should know about a model or a change: codes, severities, findings, failures. */
@NullMarked
package dev.retort.schema.finding;

import org.jspecify.annotations.NullMarked;
