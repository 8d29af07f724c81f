package dev.retort.processor.writer;

import static dev.retort.schema.Elements.col;
import static dev.retort.schema.Elements.expr;
import static dev.retort.schema.Elements.index;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.retort.runtime.Direction;
import dev.retort.runtime.Migration;
import dev.retort.runtime.Operations;
import dev.retort.schema.ObjectName;
import dev.retort.schema.diff.Differ;
import dev.retort.schema.operation.Operation;
import dev.retort.schema.operation.OperationSamples;
import dev.retort.schema.random.RandomSchemas;
import dev.retort.schema.random.SchemaPair;
import dev.retort.schema.random.Scope;
import dev.retort.schema.rename.Hints;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever is written compiles without a warning, and records the operations that it was made of. */
class WriterRoundTripTest {
    private static final String PACKAGE = "com.acme";

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void revisionsRecordWhatTheyWereMadeOf(@ForAll("changes") List<SchemaPair> pairs) {
        Map<String, RevisionSource> sources = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        for (SchemaPair pair : pairs) {
            String name = "R" + sources.size();
            List<Operation> upgrade = Differ.diff(pair.from(), pair.to(), pair.renames(), Hints.NONE);
            RevisionSource source = new RevisionSource(
                    PACKAGE,
                    name,
                    "default",
                    "7c1f0a9e42b8",
                    List.of(),
                    RevisionMessage.of(upgrade),
                    pair.from(),
                    upgrade,
                    Differ.downgrade(pair.from(), pair.to(), pair.renames()),
                    false);
            sources.put(PACKAGE + "." + name, source);
            texts.put(PACKAGE + "." + name, RevisionWriter.write(source));
        }
        WrittenClasses classes = WrittenClasses.of(texts);
        sources.forEach((name, source) -> {
            assertThat(classes.operations(name, Direction.UPGRADE)).isEqualTo(source.upgrade());
            assertThat(classes.operations(name, Direction.DOWNGRADE)).isEqualTo(source.downgrade());
            assertThat(source.message().length()).isLessThan(120);
        });
    }

    @Provide
    Arbitrary<List<SchemaPair>> changes() {
        return RandomSchemas.pairs(Scope.EVERYTHING).list().ofSize(12);
    }

    @Example
    void everyOperationButCodeCanBeWritten() {
        List<Operation> expected = OperationSamples.operations()
                .filter(operation -> !(operation instanceof Operation.RunCode))
                .toList();

        assertThat(writtenAndRecorded(expected)).isEqualTo(expected);
    }

    @Example
    void anIndexOverAnExpressionOfDelimitedNamesCanBeWritten() {
        List<Operation> expected = List.of(new Operation.CreateIndex(
                ObjectName.of("orders"),
                index("ix_note", expr("lower(\"two words\")"), col("placed_at").desc())));

        assertThat(writtenAndRecorded(expected)).isEqualTo(expected);
    }

    private static List<Operation> writtenAndRecorded(List<Operation> operations) {
        StaticImports imports = new StaticImports();
        OperationCode code = new OperationCode("op", imports);
        CodeBlock.Builder body = CodeBlock.builder();
        operations.forEach(operation -> body.addStatement("$L", operation.accept(code)));
        JavaFile.Builder file = JavaFile.builder(
                PACKAGE,
                TypeSpec.classBuilder("R")
                        .addModifiers(Modifier.PUBLIC)
                        .addSuperinterface(Migration.class)
                        .addMethod(method("upgrade").addCode(body.build()).build())
                        .addMethod(method("downgrade").build())
                        .build());
        imports.addTo(file);
        String text = file.build().toString();

        return WrittenClasses.of(Map.of(PACKAGE + ".R", text)).operations(PACKAGE + ".R", Direction.UPGRADE);
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Operations.class, "op");
    }
}
