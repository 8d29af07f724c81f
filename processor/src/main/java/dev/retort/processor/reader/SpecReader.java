package dev.retort.processor.reader;

import dev.retort.processor.model.CheckSpec;
import dev.retort.processor.model.ColumnSpec;
import dev.retort.processor.model.ForeignKeySpec;
import dev.retort.processor.model.IndexSpec;
import dev.retort.processor.model.JoinColumnSpec;
import dev.retort.processor.model.JoinSpec;
import dev.retort.processor.model.JoinTableSpec;
import dev.retort.processor.model.SecondaryTableSpec;
import dev.retort.processor.model.SequenceGeneratorSpec;
import dev.retort.processor.model.TableGeneratorSpec;
import dev.retort.processor.model.TableSpec;
import dev.retort.processor.model.UniqueSpec;
import dev.retort.schema.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the annotations that speak of tables and columns. */
final class SpecReader {
    private static final Pattern DELIMITED_IN_LIST = Pattern.compile("(?<=^|,)\\s*(?:`([^`]+)`|\\[([^\\]]+)\\])");
    private static final int DEFAULT_LENGTH = 255;

    private SpecReader() {}

    /** What {@code @Column} or an annotation with members of the same names says. */
    static ColumnSpec column(AnnotationView annotation) {
        return column(annotation, true);
    }

    /** What an annotation says whose {@code nullable} has its own default. */
    static ColumnSpec column(AnnotationView annotation, boolean nullable) {
        return new ColumnSpec(
                annotation.place(),
                name(annotation, "name"),
                name(annotation, "table"),
                annotation.bool("nullable", nullable),
                annotation.bool("unique", false),
                annotation.bool("insertable", true),
                annotation.bool("updatable", true),
                annotation.text("columnDefinition"),
                length(annotation),
                annotation.integer("precision"),
                annotation.integer("scale"),
                annotation.integer("secondPrecision"),
                checks(annotation),
                annotation.text("comment"),
                annotation.text("options"));
    }

    /** That there is a {@code @Column} at all says its default length; to Hibernate, of large objects even. */
    private static @Nullable Integer length(AnnotationView annotation) {
        Integer said = annotation.integer("length");
        return said == null && annotation.is(Annotated.JAKARTA + "Column") ? Integer.valueOf(DEFAULT_LENGTH) : said;
    }

    /** What an annotation on an attribute says of its column, or that nothing is said. */
    static ColumnSpec columnOrUnsaid(Annotated attribute, String jakartaName) {
        AnnotationView annotation = attribute.find(jakartaName);
        return annotation == null ? ColumnSpec.unsaid(attribute.place()) : column(annotation);
    }

    static TableSpec table(AnnotationView annotation) {
        List<UniqueSpec> uniques = new ArrayList<>();
        for (AnnotationView unique : annotation.annotations("uniqueConstraints")) {
            uniques.add(new UniqueSpec(
                    unique.place(),
                    name(unique, "name"),
                    unique.texts("columnNames").stream().map(SpecReader::quoted).toList(),
                    unique.text("options")));
        }
        List<IndexSpec> indexes = new ArrayList<>();
        for (AnnotationView index : annotation.annotations("indexes")) {
            String columnList = index.text("columnList");
            indexes.add(new IndexSpec(
                    index.place(),
                    name(index, "name"),
                    columnList == null ? "" : quotedEach(columnList),
                    index.bool("unique", false),
                    index.text("options")));
        }
        return new TableSpec(
                annotation.place(),
                name(annotation, "name"),
                name(annotation, "schema"),
                name(annotation, "catalog"),
                uniques,
                indexes,
                checks(annotation),
                annotation.text("comment"),
                annotation.text("options"));
    }

    static ForeignKeySpec foreignKey(@Nullable AnnotationView annotation, Origin otherwise) {
        return annotation == null
                ? ForeignKeySpec.unsaid(otherwise)
                : new ForeignKeySpec(
                        annotation.place(),
                        name(annotation, "name"),
                        !"NO_CONSTRAINT".equals(annotation.constant("value")),
                        annotation.text("foreignKeyDefinition"),
                        annotation.text("options"),
                        null);
    }

    /** What {@code @JoinColumn} or an annotation like it says. */
    static JoinColumnSpec joinColumn(AnnotationView annotation) {
        return new JoinColumnSpec(
                column(annotation),
                name(annotation, "referencedColumnName"),
                foreignKey(annotation.annotation("foreignKey"), annotation.place()));
    }

    /** What {@code @JoinColumn}s on an attribute say, one or several, or annotations like them. */
    static JoinSpec join(Annotated attribute, String single, String container) {
        List<JoinColumnSpec> columns = attribute.findAll(single, container).stream()
                .map(SpecReader::joinColumn)
                .toList();
        AnnotationView several = attribute.find(container);
        return new JoinSpec(
                columns, foreignKey(several == null ? null : several.annotation("foreignKey"), attribute.place()));
    }

    /** What two members of an annotation say of a reference. */
    static JoinSpec join(AnnotationView annotation, String columns, String foreignKey) {
        return new JoinSpec(
                annotation.annotations(columns).stream()
                        .map(SpecReader::joinColumn)
                        .toList(),
                foreignKey(annotation.annotation(foreignKey), annotation.place()));
    }

    /** What {@code @JoinTable} or {@code @CollectionTable} says. */
    static JoinTableSpec joinTable(AnnotationView annotation) {
        return new JoinTableSpec(
                table(annotation),
                join(annotation, "joinColumns", "foreignKey"),
                join(annotation, "inverseJoinColumns", "inverseForeignKey"));
    }

    static SequenceGeneratorSpec sequenceGenerator(AnnotationView annotation) {
        return new SequenceGeneratorSpec(
                annotation.place(),
                annotation.text("name"),
                name(annotation, "sequenceName"),
                name(annotation, "schema"),
                name(annotation, "catalog"),
                annotation.integer("initialValue", 1),
                annotation.integer("allocationSize", 50),
                annotation.text("options"));
    }

    static TableGeneratorSpec tableGenerator(AnnotationView annotation) {
        TableSpec table = table(annotation);
        return new TableGeneratorSpec(
                annotation.text("name"),
                new TableSpec(
                        table.place(),
                        name(annotation, "table"),
                        table.schema(),
                        table.catalog(),
                        table.uniqueConstraints(),
                        table.indexes(),
                        table.checks(),
                        table.comment(),
                        table.options()),
                name(annotation, "pkColumnName"),
                name(annotation, "valueColumnName"));
    }

    /** What {@code @SecondaryTable} says. */
    static SecondaryTableSpec secondaryTable(AnnotationView annotation) {
        return new SecondaryTableSpec(table(annotation), join(annotation, "pkJoinColumns", "foreignKey"));
    }

    private static List<CheckSpec> checks(AnnotationView annotation) {
        List<CheckSpec> checks = new ArrayList<>();
        for (AnnotationView check : annotation.annotations("check")) {
            String constraint = check.text("constraint");
            if (constraint != null) {
                checks.add(new CheckSpec(check.place(), name(check, "name"), constraint, check.text("options")));
            }
        }
        return checks;
    }

    private static @Nullable String name(AnnotationView annotation, String member) {
        String name = annotation.text(member);
        return name == null ? null : quoted(name);
    }

    /** A list of columns with each delimited name in it turned into one in double quotes. */
    private static String quotedEach(String columnList) {
        return DELIMITED_IN_LIST.matcher(columnList).replaceAll("\"$1$2\"");
    }

    /** A name with each way of delimiting it that providers know turned into double quotes. */
    static String quoted(String name) {
        String stripped = name.strip();
        if (stripped.length() > 2) {
            char first = stripped.charAt(0);
            char last = stripped.charAt(stripped.length() - 1);
            if (first == '`' && last == '`' || first == '[' && last == ']') {
                return '"' + stripped.substring(1, stripped.length() - 1) + '"';
            }
        }
        return stripped;
    }
}
