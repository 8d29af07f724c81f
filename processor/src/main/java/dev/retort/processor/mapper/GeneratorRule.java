package dev.retort.processor.mapper;

import dev.retort.processor.model.Attribute;
import dev.retort.processor.model.BasicAttribute;
import dev.retort.processor.model.EmbeddedAttribute;
import dev.retort.processor.model.EntityType;
import dev.retort.processor.model.Generation;
import dev.retort.processor.model.Generation.Strategy;
import dev.retort.processor.model.SequenceGeneratorSpec;
import dev.retort.schema.Names;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Origin;
import dev.retort.schema.Sequence;
import dev.retort.schema.finding.Code;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sequences that values of identifiers are taken from. */
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
        if (generation.strategy() == Strategy.SEQUENCE || (generation.strategy() == Strategy.AUTO && number)) {
            Sequence sequence = sequence(entity, attribute, generation);
            if (sequence != null) {
                add(sequence, generation.place(), new Origin(entity.type(), attribute.name()));
            }
        } else if (generation.strategy() == Strategy.TABLE) {
            context.findings()
                    .report(
                            Code.RT210,
                            "GenerationType.TABLE is not supported yet; use SEQUENCE or IDENTITY",
                            generation.place());
        }
    }

    private @Nullable Sequence sequence(EntityType entity, BasicAttribute attribute, Generation generation) {
        SequenceGeneratorSpec spec = spec(attribute, generation.generator());
        String name =
                spec == null ? generation.generator() : spec.sequenceName() == null ? spec.name() : spec.sequenceName();
        if (name == null) {
            name = defaultName(entity);
        }
        Origin place = spec == null ? generation.place() : spec.place();
        ObjectName object = context.names().object(spec == null ? null : spec.schema(), name, place);
        if (object == null) {
            return null;
        }
        if (spec != null) {
            new UnspokenRule(context.findings()).constraint(spec.options(), spec.place());
        }
        return new Sequence(
                object,
                spec == null ? 1 : spec.initialValue(),
                spec == null ? DEFAULT_INCREMENT : spec.allocationSize(),
                null,
                null,
                null,
                false);
    }

    /** The generator of that name, else one without a name; where no name is asked for, the nearest. */
    private static @Nullable SequenceGeneratorSpec spec(BasicAttribute attribute, @Nullable String name) {
        SequenceGeneratorSpec unnamed = null;
        for (SequenceGeneratorSpec spec : attribute.generators()) {
            if (name == null || name.equals(spec.name())) {
                return spec;
            }
            if (spec.name() == null && unnamed == null) {
                unnamed = spec;
            }
        }
        return unnamed;
    }

    private String defaultName(EntityType entity) {
        EntityType root = context.hierarchies().root(entity);
        String said = root.table().name();
        String table = said == null ? root.name() : said;
        return Names.isDelimited(table) ? "\"" + Names.bare(table) + "_SEQ\"" : table + "_SEQ";
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

    private static List<BasicAttribute> basics(Collection<Attribute> attributes) {
        return attributes.stream()
                .flatMap(attribute -> attribute instanceof EmbeddedAttribute embedded
                        ? basics(embedded.attributes()).stream()
                        : attribute instanceof BasicAttribute basic
                                ? java.util.stream.Stream.of(basic)
                                : java.util.stream.Stream.<BasicAttribute>empty())
                .toList();
    }
}
