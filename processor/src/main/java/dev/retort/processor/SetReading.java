package dev.retort.processor;

import dev.retort.processor.mapper.Mapping;
import dev.retort.processor.mapper.SchemaMapper;
import dev.retort.processor.model.EntityModel;
import dev.retort.processor.naming.NamingStrategies;
import dev.retort.processor.reader.EntityReader;
import dev.retort.processor.reader.EnumTypes;
import dev.retort.processor.reader.ReadResult;
import dev.retort.processor.sets.CompiledSet;
import dev.retort.processor.sets.Membership;
import dev.retort.schema.finding.Finding;
import dev.retort.schema.finding.Severity;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * The model of a set as one round shows it.
 *
 * @param membership the classes of the set
 * @param read what these classes say
 * @param model the schema that they describe; of no use where a type is missing
 */
record SetReading(Membership membership, ReadResult read, Mapping model) {

    /** Reads a set. */
    static SetReading of(Setting setting, CompiledSet set, Membership membership) {
        ReadResult read = new EntityReader(
                        setting.elements(),
                        setting.environment().getTypeUtils(),
                        set.validation(),
                        EnumTypes.areUsed(set.databases()))
                .read(elements(setting, membership.managed()));
        EntityModel known = read.unresolved().isEmpty() ? read.model() : EntityModel.of(List.of(), List.of());
        return new SetReading(membership, read, SchemaMapper.map(known, NamingStrategies.of(set.naming())));
    }

    /** Whether everything is there and nothing is wrong with it. */
    boolean isSound() {
        return read.unresolved().isEmpty()
                && membership.conclusive()
                && Stream.of(membership.notes(), read.findings(), model.findings())
                        .flatMap(Collection<Finding>::stream)
                        .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static List<TypeElement> elements(Setting setting, SortedSet<String> names) {
        return names.stream()
                .map(setting.elements()::getTypeElement)
                .filter(Objects::nonNull)
                .toList();
    }
}
