package dev.retort.processor.writer;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.retort.annotations.Revision;
import dev.retort.schema.operation.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the source of a revision. */
public final class RevisionWriter {
    static final String INDENT = "    ";

    static final String RECEIVER = "op";
    private static final String DEFAULT_SET = "default";
    private static final int WIDTH = 120;

    private RevisionWriter() {}

    /** The source of a revision's class. */
    public static String write(RevisionSource source) {
        StaticImports imports = new StaticImports();
        Bodies bodies = new Bodies(new OperationCode(RECEIVER, imports));
        Map<String, String> mark = mark(source);
        CodeBlock upgrade = source.empty() ? leftToAuthor(source.upgrade()) : bodies.body("Upgrade", source.upgrade());
        CodeBlock downgrade =
                source.empty() ? leftToAuthor(source.downgrade()) : bodies.body("Downgrade", source.downgrade());
        TypeSpec type = TypeSpec.classBuilder(source.className())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(RuntimeNames.MIGRATION)
                .addJavadoc("$L", RevisionDoc.of(source))
                .addAnnotation(annotation(mark))
                .addMethod(method("upgrade", upgrade))
                .addMethod(method("downgrade", downgrade))
                .addTypes(bodies.parts())
                .build();
        JavaFile.Builder file =
                JavaFile.builder(source.packageName(), type).indent(INDENT).skipJavaLangImports(true);
        imports.addTo(file);
        return withShortMark(file.build().toString(), mark).replace("{\n" + INDENT + "}", "{}");
    }

    /** The members of {@code @Revision} as they are written. */
    private static Map<String, String> mark(RevisionSource source) {
        Map<String, String> mark = new LinkedHashMap<>();
        mark.put("id", JavaText.literal(source.id()));
        if (!source.parents().isEmpty()) {
            String parents = JavaText.literals(source.parents());
            mark.put("parents", source.parents().size() == 1 ? parents : "{" + parents + "}");
        }
        if (!source.set().equals(DEFAULT_SET)) {
            mark.put("set", JavaText.literal(source.set()));
        }
        mark.put("message", JavaText.literal(source.message()));
        return mark;
    }

    private static AnnotationSpec annotation(Map<String, String> mark) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(Revision.class);
        mark.forEach((member, value) -> annotation.addMember(member, "$L", value));
        return annotation.build();
    }

    /** JavaPoet gives each member of an annotation a line; people do that only where one line is too short. */
    private static String withShortMark(String text, Map<String, String> mark) {
        List<String> members = mark.entrySet().stream()
                .map(member -> member.getKey() + " = " + member.getValue())
                .toList();
        String inLines = members.stream()
                .map(member -> INDENT + INDENT + member)
                .collect(Collectors.joining(",\n", "@Revision(\n", "\n)"));
        String inOneLine = "@Revision(" + String.join(", ", members) + ")";
        return inOneLine.length() <= WIDTH
                ? text.replace(inLines, inOneLine)
                : text.replace(inLines, inLines.substring(0, inLines.length() - 2) + ")");
    }

    private static CodeBlock leftToAuthor(List<Operation> operations) {
        CodeBlock.Builder body = CodeBlock.builder();
        if (!operations.isEmpty()) {
            body.add("// Left to you. What must have happened when it is done:\n");
            RevisionDoc.lines(operations).forEach(line -> body.add("// $L\n", line));
        }
        return body.build();
    }

    private static MethodSpec method(String name, CodeBlock body) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeNames.OPERATIONS, RECEIVER)
                .addCode(body)
                .build();
    }
}
