package dev.retort.schema.analysis;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.Origin;
import dev.retort.schema.Table;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** RT142: a new foreign key has no index on a database that makes none of its own for it. */
final class ForeignKeyWithoutIndex implements Rule {
    private static final Set<String> WITHOUT = Set.of("postgresql", "sqlite");

    @Override
    public void judge(Course course, Consumer<Finding> findings) {
        List<String> databases =
                course.databases().stream().filter(WITHOUT::contains).toList();
        if (databases.isEmpty()) {
            return;
        }
        for (Table table : course.change().to().tables().values()) {
            Table before = course.change().from().table(table.name());
            for (ForeignKey key : table.foreignKeys().values()) {
                boolean isNew = before == null
                        || before.foreignKeys().values().stream()
                                .noneMatch(old -> old.columns().equals(key.columns()));
                if (isNew && Coverings.of(table).stream().noneMatch(covering -> covering.serves(key.columns()))) {
                    Origin place = course.change()
                            .origins()
                            .column(table.name(), key.columns().get(0));
                    findings.accept(Finding.of(
                            Code.RT142,
                            "foreign key '" + key.name() + "' of table '" + table.name() + "' has no index on "
                                    + databases.stream().collect(Collectors.joining(", "))
                                    + ": each row deleted from '" + key.target()
                                    + "' reads all of the table. Add one: @Index(columnList = \""
                                    + String.join(", ", key.columns()) + "\")",
                            place != null ? place : course.change().origins().table(table.name())));
                }
            }
        }
    }
}
