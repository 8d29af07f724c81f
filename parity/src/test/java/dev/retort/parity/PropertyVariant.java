package dev.retort.parity;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.beans.Introspector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** A model whose attributes are fields, with properties instead: each annotation moves from its field to a getter. */
final class PropertyVariant extends TreeScanner<@Nullable Void, @Nullable Void> {
    /** What a model's name has more than that of the model by fields. */
    static final String SUFFIX = " by properties";

    /** What does not keep a class with attributes from being one. */
    private static final Set<String> HARMLESS = Set.of("Serializable", "java.io.Serializable");

    private final SourceTrees source;
    private final List<Edit> edits = new ArrayList<>();
    private boolean possible = true;

    private PropertyVariant(SourceTrees source) {
        this.source = source;
    }

    /** The model with properties, or nothing where it says itself which of the two it means. */
    static Optional<Model> of(Model model) {
        Map<String, String> sources = new TreeMap<>();
        for (Map.Entry<String, String> file : model.sources().entrySet()) {
            Optional<String> text = of(file.getValue());
            if (text.isEmpty()) {
                return Optional.empty();
            }
            sources.put(file.getKey(), text.get());
        }
        return Optional.of(new Model(model.name() + SUFFIX, sources, model.engines()));
    }

    private static Optional<String> of(String text) {
        PropertyVariant variant = new PropertyVariant(SourceTrees.of(text));
        variant.scan(variant.source.unit(), null);
        return variant.possible && !variant.edits.isEmpty() ? Optional.of(variant.applied()) : Optional.empty();
    }

    private String applied() {
        StringBuilder result = new StringBuilder(source.text());
        edits.stream()
                .sorted(Comparator.comparingInt(Edit::start).reversed())
                .forEach(edit -> result.replace(edit.start(), edit.end(), edit.text()));
        return result.toString();
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void unused) {
        possible &= !annotation.getAnnotationType().toString().equals("Access");
        return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
        possible &= method.getModifiers().getAnnotations().stream()
                .allMatch(
                        annotation -> annotation.getAnnotationType().toString().equals("Override"));
        return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
        if (type.getKind() == Tree.Kind.CLASS
                && type.getImplementsClause().stream().map(Tree::toString).allMatch(HARMLESS::contains)) {
            List<VariableTree> fields = type.getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .map(VariableTree.class::cast)
                    .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                    .filter(field -> !field.getModifiers().getFlags().contains(Modifier.TRANSIENT))
                    .toList();
            Set<String> methods = type.getMembers().stream()
                    .filter(MethodTree.class::isInstance)
                    .map(member -> ((MethodTree) member).getName().toString())
                    .collect(Collectors.toSet());
            fields.stream()
                    .filter(field -> !methods.contains("get" + capitalized(field)))
                    .forEach(this::turn);
        }
        return type.getKind() == Tree.Kind.CLASS ? super.visitClass(type, null) : null;
    }

    private void turn(VariableTree field) {
        String name = field.getName().toString();
        String capitalized = capitalized(field);
        possible &= Introspector.decapitalize(capitalized).equals(name);
        String type = source.text(field.getType());
        String annotations =
                field.getModifiers().getAnnotations().stream().map(source::text).collect(Collectors.joining("\n"));
        String value = field.getInitializer() == null ? "" : " = " + source.text(field.getInitializer());
        edits.add(new Edit(
                source.start(field),
                source.end(field),
                "private " + type + " " + name + value + ";\n" + annotations + "\npublic " + type + " "
                        + (type.equals("boolean") ? "is" : "get") + capitalized + "() { return " + name + "; }\n"
                        + "public void set" + capitalized + "(" + type + " value) { this." + name + " = value; }\n"));
    }

    private static String capitalized(VariableTree field) {
        String name = field.getName().toString();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private record Edit(int start, int end, String text) {}
}
