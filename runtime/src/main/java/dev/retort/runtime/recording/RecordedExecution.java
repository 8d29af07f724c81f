package dev.retort.runtime.recording;

import dev.retort.runtime.DataStep;
import dev.retort.runtime.Execution;
import dev.retort.runtime.Operations;
import dev.retort.schema.SchemaException;
import dev.retort.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Adds to the raw SQL, or step in code, that is at an index of what was recorded. */
final class RecordedExecution implements Execution {
    private final List<RecordedOperation> steps;
    private final int index;

    RecordedExecution(List<RecordedOperation> steps, int index) {
        this.steps = steps;
        this.index = index;
    }

    @Override
    public Execution changes(Consumer<Operations> effect) {
        Recorder recorder = new Recorder();
        effect.accept(recorder);
        List<Operation> changes = new ArrayList<>(changes());
        for (RecordedOperation recorded : recorder.end().steps()) {
            if (isExecution(recorded.operation())) {
                throw new SchemaException("the declared changes of a step hold raw SQL or another step; declare them"
                        + " as operations on tables, columns and constraints");
            }
            changes.add(recorded.operation());
        }
        RecordedOperation step = steps.get(index);
        DataStep code = step.code();
        if (step.operation() instanceof Operation.ExecuteSql sql) {
            replace(new Operation.ExecuteSql(sql.dialect(), sql.sql(), sql.doneWhen(), changes), code);
        } else if (step.operation() instanceof Operation.RunCode run) {
            replace(new Operation.RunCode(run.description(), changes), code);
        }
        return this;
    }

    @Override
    public Execution doneWhen(String query) {
        if (steps.get(index).operation() instanceof Operation.ExecuteSql sql) {
            replace(new Operation.ExecuteSql(sql.dialect(), sql.sql(), query, sql.changes()), null);
            return this;
        }
        throw new SchemaException("a step in code commits together with the mark that it is done, and is never in"
                + " doubt; doneWhen(…) is for raw SQL");
    }

    private List<Operation> changes() {
        Operation operation = steps.get(index).operation();
        if (operation instanceof Operation.ExecuteSql sql) {
            return sql.changes();
        }
        return operation instanceof Operation.RunCode run ? run.changes() : List.of();
    }

    private static boolean isExecution(Operation operation) {
        return operation instanceof Operation.ExecuteSql || operation instanceof Operation.RunCode;
    }

    private void replace(Operation operation, @Nullable DataStep code) {
        steps.set(index, new RecordedOperation(operation, code));
    }
}
