package dev.retort.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.retort.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The bodies of a revision's methods: a statement an operation. What is too large for one method of a class
 * file, such as the first revision of a thousand entities, is cut into parts, each in a class of its own.
 */
final class Bodies {
    /** So many operations and table elements stay far within the limits of a method and of a class. */
    private static final int LARGEST = 1000;

    private final OperationCode code;
    private final List<TypeSpec> parts = new ArrayList<>();

    Bodies(OperationCode code) {
        this.code = code;
    }

    /** The classes that the bodies call. */
    List<TypeSpec> parts() {
        return parts;
    }

    /**
     * A body of operations.
     *
     * @param name what the names of its parts begin with
     */
    CodeBlock body(String name, List<Operation> operations) {
        List<List<Operation>> chunks = chunks(operations);
        if (chunks.size() == 1) {
            return statements(chunks.get(0));
        }
        CodeBlock.Builder body = CodeBlock.builder();
        for (int i = 0; i < chunks.size(); i++) {
            String part = name + (i + 1);
            parts.add(TypeSpec.classBuilder(part)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .addMethod(MethodSpec.methodBuilder("record")
                            .addModifiers(Modifier.STATIC)
                            .addParameter(RuntimeNames.OPERATIONS, RevisionWriter.RECEIVER)
                            .addCode(statements(chunks.get(i)))
                            .build())
                    .build());
            body.addStatement("$L.record($L)", part, RevisionWriter.RECEIVER);
        }
        return body.build();
    }

    private CodeBlock statements(List<Operation> operations) {
        CodeBlock.Builder statements = CodeBlock.builder();
        operations.forEach(operation -> statements.addStatement("$L", operation.accept(code)));
        return statements.build();
    }

    private static List<List<Operation>> chunks(List<Operation> operations) {
        List<List<Operation>> chunks = new ArrayList<>();
        chunks.add(new ArrayList<>());
        int size = 0;
        for (Operation operation : operations) {
            int added = size(operation);
            if (size > 0 && size + added > LARGEST) {
                chunks.add(new ArrayList<>());
                size = 0;
            }
            chunks.get(chunks.size() - 1).add(operation);
            size += added;
        }
        return chunks;
    }

    private static int size(Operation operation) {
        if (operation instanceof Operation.CreateTable create) {
            return 1 + create.table().elements().size();
        }
        return operation instanceof Operation.InsertRows insert
                ? 1 + insert.rows().size() * insert.rows().get(0).values().size()
                : 1;
    }
}
