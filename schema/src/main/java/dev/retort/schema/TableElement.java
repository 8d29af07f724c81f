package dev.retort.schema;

/** What a table is made of when it is written down: its columns, keys, constraints and comment. */
public sealed interface TableElement
        permits Column, PrimaryKey, UniqueConstraint, ForeignKey, CheckConstraint, TableOption {}
