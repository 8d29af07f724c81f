package dev.retort.processor.writer;

import com.palantir.javapoet.ClassName;

/** The types of the runtime that written sources speak of; the processor does not see the runtime itself. */
final class RuntimeNames {
    private static final String PACKAGE = "dev.retort.runtime";

    static final ClassName MIGRATION = ClassName.get(PACKAGE, "Migration");
    static final ClassName OPERATIONS = ClassName.get(PACKAGE, "Operations");

    private RuntimeNames() {}
}
