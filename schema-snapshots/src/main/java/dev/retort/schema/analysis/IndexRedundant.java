package dev.retort.schema.analysis;

import dev.retort.schema.Index;
import dev.retort.schema.Table;
import dev.retort.schema.finding.Code;
import dev.retort.schema.finding.Finding;
import java.util.function.Consumer;

/** RT143: a new index finds nothing that another one does not find as well. */
final class IndexRedundant implements Rule {
    @Override
    public void judge(Course course, Consumer<Finding> findings) {
        for (Table table : course.change().to().tables().values()) {
            Table before = course.change().from().table(table.name());
            for (Index index : table.indexes().values()) {
                boolean isNew = before == null || !before.indexes().containsValue(index);
                if (isNew && !index.unique() && Coverings.isPlain(index)) {
                    Coverings.Covering own = new Coverings.Covering(index.name(), index.columns(), false);
                    Coverings.of(table).stream()
                            .filter(other -> !other.name().equals(index.name()) && other.beginsWith(own))
                            .filter(other -> !other.columns().equals(own.columns())
                                    || other.unique()
                                    || other.name().compareTo(own.name()) < 0)
                            .findFirst()
                            .ifPresent(other -> findings.accept(Finding.of(
                                    Code.RT143,
                                    "index '" + index.name() + "' of table '" + table.name() + "' finds nothing that '"
                                            + other.name() + "' does not find as well, and costs every write",
                                    course.change().origins().table(table.name()))));
                }
            }
        }
    }
}
