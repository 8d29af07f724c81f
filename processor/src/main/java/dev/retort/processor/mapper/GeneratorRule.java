package dev.retort.processor.mapper;

import dev.retort.processor.model.Attribute;
import dev.retort.processor.model.BasicAttribute;
import dev.retort.processor.model.ColumnSpec;
import dev.retort.processor.model.ElementCollection;
import dev.retort.processor.model.EmbeddedAttribute;
import dev.retort.processor.model.EntityType;
import dev.retort.processor.model.Generation;
import dev.retort.processor.model.Generation.Strategy;
import dev.retort.processor.model.GeneratorSpec;
import dev.retort.processor.model.GenericGeneratorSpec;
import dev.retort.processor.model.Places;
import dev.retort.processor.model.SequenceGeneratorSpec;
import dev.retort.processor.model.TableGeneratorSpec;
import dev.retort.processor.model.ToManyAttribute;
import dev.retort.schema.Column;
import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.Sequence;
import dev.retort.schema.finding.Code;
import dev.retort.schema.type.ColumnType;
import dev.retort.schema.type.Types;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sequences and tables that values of identifiers are taken from. */
final class GeneratorRule {
    private static final int DEFAULT_INCREMENT = 50;
    private static final Set<String> NUMBERS = Set.of(
            "byte",
            "short",
            "int",
            "long",
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.math.BigInteger",
            "java.math.BigDecimal");

    /** Generators that Hibernate knows by these names, none of which counts in the database. */
    private static final Set<String> WITHOUT_SCHEMA =
            Set.of("assigned", "foreign", "guid", "increment", "select", "uuid", "uuid.hex", "uuid2");

    private final MappingContext context;
    private final SchemaDraft draft;

    GeneratorRule(MappingContext context, SchemaDraft draft) {
        this.context = context;
        this.draft = draft;
    }

    void apply() {
        for (EntityType entity : context.model().entities().values()) {
            for (BasicAttribute attribute : basics(entity.attributes())) {
                if (attribute.generation() != null) {
                    apply(entity, attribute, attribute.generation());
                }
            }
        }
    }

    private void apply(EntityType entity, BasicAttribute attribute, Generation generation) {
        boolean number = NUMBERS.contains(attribute.value().type().name());
        if (generic(attribute) != null) {
            return;
        }
        if (generation.generator() != null
                && WITHOUT_SCHEMA.contains(generation.generator())
                && attribute.generators().stream()
                        .noneMatch(spec -> generation.generator().equals(spec.name()))) {
            return;
        }
        SequenceGeneratorSpec sequence = spec(attribute, generation.generator(), SequenceGeneratorSpec.class);
        TableGeneratorSpec table = spec(attribute, generation.generator(), TableGeneratorSpec.class);
        Strategy strategy = generation.strategy();
        if (strategy == Strategy.AUTO && (number || sequence != null || table != null)) {
            strategy = sequence == null && table != null ? Strategy.TABLE : Strategy.SEQUENCE;
        }
        if (strategy == Strategy.SEQUENCE) {
            add(entity, attribute, generation, sequence);
        } else if (strategy == Strategy.TABLE) {
            add(generation, table);
        }
        boolean needsNumber =
                strategy == Strategy.SEQUENCE || strategy == Strategy.TABLE || strategy == Strategy.IDENTITY;
        if (needsNumber && !number) {
            context.findings()
                    .report(
                            Code.RT214,
                            "'" + attribute.name() + "' is of type "
                                    + attribute.value().type() + ", and " + strategy
                                    + " generates numbers; make it a number, or use UUID",
                            generation.place());
        }
    }

    private void add(
            EntityType entity, BasicAttribute attribute, Generation generation, @Nullable SequenceGeneratorSpec spec) {
        String name =
                spec == null ? generation.generator() : spec.sequenceName() == null ? spec.name() : spec.sequenceName();
        Origin place = spec == null ? generation.place() : spec.place();
        ObjectName object = context.names()
                .object(spec == null ? null : spec.schema(), name == null ? defaultName(entity) : name, place);
        if (object == null) {
            return;
        }
        if (spec != null) {
            new UnspokenRule(context.findings()).constraint(spec.options(), spec.place());
        }
        int increment = spec == null ? DEFAULT_INCREMENT : spec.allocationSize();
        if (increment == 0) {
            context.findings()
                    .report(Code.RT214, "an allocationSize of 0 never gives a second number; use 1 or more", place);
            return;
        }
        add(
                new Sequence(object, spec == null ? 1 : spec.initialValue(), increment, null, null, null, false),
                place,
                new Origin(entity.type(), attribute.place().path()));
    }

    /** A table that counts: one row for each thing that is counted. */
    private void add(Generation generation, @Nullable TableGeneratorSpec spec) {
        String said = spec == null
                ? generation.generator()
                : spec.table().name() == null ? spec.name() : spec.table().name();
        Origin place = spec == null ? generation.place() : spec.table().place();
        ObjectName name = context.names()
                .object(
                        spec == null ? null : spec.table().schema(),
                        said == null ? "hibernate_sequences" : said,
                        place);
        if (name == null || draft.table(name) != null) {
            return;
        }
        PlannedColumn key = column(spec == null ? null : spec.keyColumn(), "sequence_name", Types.varchar(255), place);
        PlannedColumn value = column(spec == null ? null : spec.valueColumn(), "next_val", Types.bigint(), place);
        if (key != null && value != null) {
            TableDraft table = draft.begin(name, place);
            table.key(List.of(key));
            table.add(Plan.of(key));
            table.add(Plan.of(value));
            if (spec != null) {
                new TableParts(context, draft.namer()).apply(spec.table(), table);
            }
        }
    }

    private @Nullable PlannedColumn column(@Nullable String said, String implicit, ColumnType type, Origin place) {
        String logicalName = said == null ? implicit : said;
        // The provider looks for these columns under the very names that are said.
        String name = context.names().columnAsSaid(logicalName, place);
        return name == null
                ? null
                : new PlannedColumn(
                        logicalName,
                        Column.column(name, type),
                        new Origin(place.type(), Places.element(place).path() + "{" + implicit + "}"),
                        ColumnSpec.unsaid(place),
                        null,
                        null,
                        PlannedColumn.ColumnHints.NONE);
    }

    /** What Hibernate's own generator says, if that is meant. */
    static @Nullable GenericGeneratorSpec generic(BasicAttribute attribute) {
        Generation generation = attribute.generation();
        String name = generation == null ? null : generation.generator();
        return name == null ? null : spec(attribute, name, GenericGeneratorSpec.class);
    }

    /** The generator of that name, else one without a name; where no name is asked for, the nearest. */
    private static <T extends GeneratorSpec> @Nullable T spec(
            BasicAttribute attribute, @Nullable String name, Class<T> kind) {
        T unnamed = null;
        for (GeneratorSpec spec : attribute.generators()) {
            if (kind.isInstance(spec)) {
                if (name == null || name.equals(spec.name())) {
                    return kind.cast(spec);
                }
                if (spec.name() == null && unnamed == null) {
                    unnamed = kind.cast(spec);
                }
            }
        }
        return unnamed;
    }

    private String defaultName(EntityType entity) {
        EntityType root = context.hierarchies().root(entity);
        String said = root.table().name();
        String table = said == null ? root.name() : said;
        return Names.bare(table) + "_SEQ";
    }

    private void add(Sequence sequence, Origin place, Origin user) {
        Sequence present = draft.sequence(sequence.name());
        if (present != null && !present.equals(sequence.withName(present.name()))) {
            context.findings()
                    .report(
                            Code.RT214,
                            "the sequence '" + sequence.name() + "' is used with increment " + present.increment()
                                    + " and start " + present.start() + " elsewhere, and with increment "
                                    + sequence.increment() + " and start " + sequence.start()
                                    + " here; give both the same @SequenceGenerator, or sequences of their own",
                            place);
        } else if (present == null) {
            draft.add(sequence, user);
        }
    }

    private static @Nullable BasicAttribute rowId(Attribute attribute) {
        if (attribute instanceof ElementCollection elements) {
            return elements.shape().rowId();
        }
        return attribute instanceof ToManyAttribute relation ? relation.shape().rowId() : null;
    }

    private static List<BasicAttribute> basics(Collection<Attribute> attributes) {
        return attributes.stream()
                .flatMap(attribute -> attribute instanceof EmbeddedAttribute embedded
                        ? basics(embedded.attributes()).stream()
                        : attribute instanceof BasicAttribute basic
                                ? Stream.of(basic)
                                : Stream.ofNullable(rowId(attribute)))
                .toList();
    }
}
