package dev.retort.processor.writer;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.retort.annotations.Revision;
import dev.retort.schema.operation.Operation;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** Writes the source of a revision. */
public final class RevisionWriter {
    private static final String INDENT = "    ";
    private static final String RECEIVER = "op";
    private static final String DEFAULT_SET = "default";

    private RevisionWriter() {}

    /**
     * The source of a revision's class.
     *
     * @param source what it says
     * @param origins the elements that it comes from, for compilers that ask
     */
    public static JavaFile write(RevisionSource source, List<? extends Element> origins) {
        StaticImports imports = new StaticImports();
        OperationCode code = new OperationCode(RECEIVER, imports);
        TypeSpec.Builder type = TypeSpec.classBuilder(source.className())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(RuntimeNames.MIGRATION)
                .addJavadoc("$L", RevisionDoc.of(source))
                .addAnnotation(annotation(source))
                .addMethod(method("upgrade", body(source.upgrade(), source.empty(), code)))
                .addMethod(method("downgrade", body(source.downgrade(), source.empty(), code)));
        origins.forEach(type::addOriginatingElement);
        JavaFile.Builder file = JavaFile.builder(source.packageName(), type.build())
                .indent(INDENT)
                .skipJavaLangImports(true);
        imports.addTo(file);
        return file.build();
    }

    private static AnnotationSpec annotation(RevisionSource source) {
        AnnotationSpec.Builder annotation =
                AnnotationSpec.builder(Revision.class).addMember("id", "$L", JavaText.literal(source.id()));
        if (!source.parents().isEmpty()) {
            String parents = JavaText.literals(source.parents());
            annotation.addMember("parents", "$L", source.parents().size() == 1 ? parents : "{" + parents + "}");
        }
        if (!source.set().equals(DEFAULT_SET)) {
            annotation.addMember("set", "$L", JavaText.literal(source.set()));
        }
        return annotation
                .addMember("message", "$L", JavaText.literal(source.message()))
                .build();
    }

    private static CodeBlock body(List<Operation> operations, boolean empty, OperationCode code) {
        CodeBlock.Builder body = CodeBlock.builder();
        if (empty) {
            if (!operations.isEmpty()) {
                body.add("// Left to you. What must have happened when it is done:\n");
                RevisionDoc.lines(operations).forEach(line -> body.add("// $L\n", line));
            }
            return body.build();
        }
        operations.forEach(operation -> body.addStatement("$L", operation.accept(code)));
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
