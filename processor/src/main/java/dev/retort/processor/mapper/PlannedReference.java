package dev.retort.processor.mapper;

import dev.retort.processor.model.ForeignKeySpec;
import dev.retort.schema.ObjectName;
import java.util.List;

/**
 * A foreign key that an attribute needs, before it lies in a table.
 *
 * @param columns the referring columns
 * @param target the table referred to
 * @param targetColumns the columns referred to
 * @param unique whether at most one row refers to each target
 * @param spec what is said about the foreign key
 */
record PlannedReference(
        List<String> columns, ObjectName target, List<String> targetColumns, boolean unique, ForeignKeySpec spec) {}
