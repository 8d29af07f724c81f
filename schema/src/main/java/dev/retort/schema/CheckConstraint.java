package dev.retort.schema;

import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A constraint that each row of a table fulfils a condition.
 *
 * @param name the constraint's name, unique in its table
 * @param condition what is demanded
 */
public record CheckConstraint(String name, Condition condition) implements TableElement {
    public CheckConstraint {
        Names.requireValid("check constraint name", name);
        Objects.requireNonNull(condition, "condition");
    }

    /** The same constraint under another name. */
    public CheckConstraint withName(String newName) {
        return new CheckConstraint(newName, condition);
    }

    CheckConstraint mapColumns(UnaryOperator<String> mapping) {
        return new CheckConstraint(name, condition.mapColumns(mapping));
    }
}
