package dev.retort.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The static members that a source speaks of by their simple names. */
final class StaticImports {
    private final SortedMap<ClassName, SortedSet<String>> members = new TreeMap<>();

    /** Imports a member and gives its simple name. */
    String use(Class<?> owner, String member) {
        members.computeIfAbsent(ClassName.get(owner), name -> new TreeSet<>()).add(member);
        return member;
    }

    void addTo(JavaFile.Builder file) {
        members.forEach((owner, names) -> file.addStaticImport(owner, names.toArray(String[]::new)));
    }
}
