package dev.retort.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.retort.schema.json.Digests;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/**
 * Writes the registry of a set, in two classes: the one that people name, which can be written before
 * it is known what the last revision is, and its contents.
 */
public final class RegistryWriter {
    /** The simple name of the class that people name. */
    public static final String NAME = "Migrations";

    /** The file by which a class path announces registries. */
    public static final String SERVICE = "META-INF/services/" + RuntimeNames.REGISTRY.canonicalName();

    /** The simple name of the class that has its contents. */
    public static final String CONTENTS = "MigrationsContents";

    /** The name of the constant that tells which revisions the contents list. */
    public static final String STATE = "STATE";

    /** So many revisions in a class stay far within the limits of class files. */
    private static final int PART = 200;

    private static final ParameterizedTypeName TEXTS =
            ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(String.class));
    private static final ParameterizedTypeName IDS = ParameterizedTypeName.get(
            ClassName.get(Map.class), ClassName.get(String.class), ClassName.get(String.class));
    private static final ParameterizedTypeName REVISIONS =
            ParameterizedTypeName.get(ClassName.get(List.class), RuntimeNames.REGISTERED_REVISION);

    private RegistryWriter() {}

    /** The name of the resource, in the registry's package, that has the schema of a head as JSON. */
    public static String schemaResource(String head) {
        return NAME + "-" + head + ".json";
    }

    /** The class that people name. */
    public static String registry(String packageName, String set) {
        ClassName contents = ClassName.get(packageName, CONTENTS);
        TypeSpec type = TypeSpec.classBuilder(NAME)
                .addJavadoc(
                        "The revisions of the migration set {@code $L} – written on every compile, not to be committed.\n",
                        set)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(RuntimeNames.REGISTRY)
                .addMethod(answer("set", ClassName.get(String.class), CodeBlock.of("return $S", set)))
                .addMethod(answer("heads", TEXTS, CodeBlock.of("return $T.HEADS", contents)))
                .addMethod(answer("formerHeads", IDS, CodeBlock.of("return $T.FORMER_HEADS", contents)))
                .addMethod(answer("revisions", REVISIONS, CodeBlock.of("return $T.revisions()", contents)))
                .addMethod(answer("bornInThisBuild", TEXTS, CodeBlock.of("return $T.BORN_IN_THIS_BUILD", contents)))
                .addMethod(headSchema())
                .build();
        return file(packageName, type);
    }

    /** What tells contents from others, without what only the compile that wrote them knows. */
    public static String state(List<RegistryEntry> revisions) {
        return Digests.ofTexts(revisions.stream().map(RegistryEntry::toString).toList());
    }

    /**
     * What the registry lists.
     *
     * @param revisions all revisions, parents before children
     * @param heads the ids of those after which none comes, sorted
     * @param born the ids of those that this very compile wrote
     */
    public static String contents(
            String packageName, List<RegistryEntry> revisions, List<String> heads, List<String> born) {
        TypeSpec.Builder type = TypeSpec.classBuilder(CONTENTS)
                .addJavadoc("What {@link $L} lists.\n", NAME)
                .addModifiers(Modifier.FINAL)
                .addField(FieldSpec.builder(TEXTS, "HEADS", Modifier.STATIC, Modifier.FINAL)
                        .initializer(texts(heads))
                        .build())
                .addField(FieldSpec.builder(TEXTS, "BORN_IN_THIS_BUILD", Modifier.STATIC, Modifier.FINAL)
                        .initializer(texts(born))
                        .build())
                .addField(FieldSpec.builder(IDS, "FORMER_HEADS", Modifier.STATIC, Modifier.FINAL)
                        .initializer(formerHeads(revisions, heads))
                        .build())
                .addField(FieldSpec.builder(String.class, STATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$S", state(revisions))
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        MethodSpec.Builder all = MethodSpec.methodBuilder("revisions")
                .addModifiers(Modifier.STATIC)
                .returns(REVISIONS)
                .addStatement("$T revisions = new $T<>($L)", REVISIONS, ArrayList.class, revisions.size());
        for (int begin = 0; begin < revisions.size(); begin += PART) {
            String part = "Part" + (begin / PART + 1);
            type.addType(part(part, revisions.subList(begin, Math.min(begin + PART, revisions.size()))));
            all.addStatement("$L.addTo(revisions)", part);
        }
        all.addStatement("return $T.copyOf(revisions)", List.class);
        return file(packageName, type.addMethod(all.build()).build());
    }

    /**
     * The class of some revisions: what is known of them, and one object for each that makes the revision when it is
     * needed. A reference to each constructor would have the JVM define a class for each of them beforehand.
     */
    private static TypeSpec part(String name, List<RegistryEntry> revisions) {
        MethodSpec.Builder add =
                MethodSpec.methodBuilder("addTo").addModifiers(Modifier.STATIC).addParameter(REVISIONS, "revisions");
        CodeBlock.Builder made =
                CodeBlock.builder().add("return switch (number) {\n").indent();
        for (int number = 0; number < revisions.size(); number++) {
            RegistryEntry entry = revisions.get(number);
            add.addStatement(
                    "revisions.add(new $T(\n$S,\n$L,\n$S,\n$L,\n$S,\nnew $L($L))$L)",
                    RuntimeNames.REGISTERED_REVISION,
                    entry.id(),
                    texts(entry.parents()),
                    entry.revision().simpleName(),
                    JavaText.literal(entry.message()),
                    entry.schemaDigest(),
                    name,
                    number,
                    besides(entry));
            made.add("case $L -> new $T();\n", number, entry.revision());
        }
        made.add("default -> throw new $T();\n", IllegalStateException.class)
                .unindent()
                .add("};\n");
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(ClassName.get(Supplier.class), RuntimeNames.MIGRATION))
                .addField(int.class, "number", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(int.class, "number")
                        .addStatement("this.number = number")
                        .build())
                .addMethod(add.build())
                .addMethod(MethodSpec.methodBuilder("get")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(RuntimeNames.MIGRATION)
                        .addCode(made.build())
                        .build())
                .build();
    }

    /** What few revisions have. */
    private static CodeBlock besides(RegistryEntry entry) {
        CodeBlock.Builder calls = CodeBlock.builder();
        addCall(calls, "labelled", entry.labels());
        addCall(calls, "replacing", entry.replaces());
        addCall(calls, "dependingOn", entry.dependsOn());
        return calls.build();
    }

    private static void addCall(CodeBlock.Builder calls, String method, List<String> texts) {
        if (!texts.isEmpty()) {
            calls.add("\n.$L($L)", method, JavaText.literals(texts));
        }
    }

    /** The heads that others were squashed into, by the last of these. */
    private static CodeBlock formerHeads(List<RegistryEntry> revisions, List<String> heads) {
        List<CodeBlock> entries = revisions.stream()
                .filter(entry -> heads.contains(entry.id()) && !entry.replaces().isEmpty())
                .map(entry -> CodeBlock.of(
                        "$T.entry($S, $S)",
                        Map.class,
                        entry.replaces().get(entry.replaces().size() - 1),
                        entry.id()))
                .toList();
        return CodeBlock.of("$T.ofEntries($L)", Map.class, CodeBlock.join(entries, ", "));
    }

    private static MethodSpec headSchema() {
        return MethodSpec.methodBuilder("headSchema")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addParameter(String.class, "head")
                .beginControlFlow(
                        "try ($T json = $L.class.getResourceAsStream($S + head + $S))",
                        InputStream.class,
                        NAME,
                        NAME + "-",
                        ".json")
                .addStatement(
                        "return json == null ? null : new $T(json.readAllBytes(), $T.UTF_8)",
                        String.class,
                        StandardCharsets.class)
                .nextControlFlow("catch ($T e)", IOException.class)
                .addStatement("throw new $T(e)", UncheckedIOException.class)
                .endControlFlow()
                .build();
    }

    private static MethodSpec answer(String name, TypeName type, CodeBlock code) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement(code)
                .build();
    }

    private static CodeBlock texts(List<String> texts) {
        return CodeBlock.of("$T.of($L)", List.class, JavaText.literals(texts));
    }

    private static String file(String packageName, TypeSpec type) {
        return JavaFile.builder(packageName, type)
                .indent(RevisionWriter.INDENT)
                .skipJavaLangImports(true)
                .build()
                .toString();
    }
}
