package dev.retort.processor.reader;

import dev.retort.processor.model.ForeignKeySpec;
import dev.retort.processor.model.JoinSpec;
import dev.retort.schema.ReferentialAction;
import org.jspecify.annotations.Nullable;

/** Reads what Hibernate's own annotations say of references. */
final class ReferenceReader {
    private ReferenceReader() {}

    /** The same join with what else is said of its foreign key. */
    static JoinSpec refined(JoinSpec join, Annotated annotated) {
        AnnotationView notFound = annotated.findHibernate("NotFound");
        JoinSpec refined = onDelete(join, annotated);
        // What is allowed to be missing cannot be demanded by the database.
        return notFound == null ? refined : refined.mapForeignKey(ForeignKeySpec::without);
    }

    /** The same join with what happens when the row referred to is deleted. */
    static JoinSpec onDelete(JoinSpec join, Annotated annotated) {
        ReferentialAction action = action(annotated);
        return action == null ? join : join.mapForeignKey(foreignKey -> foreignKey.onDeleting(action));
    }

    private static @Nullable ReferentialAction action(Annotated annotated) {
        AnnotationView onDelete = annotated.findHibernate("OnDelete");
        String action = onDelete == null ? null : onDelete.constant("action");
        return action == null ? null : ReferentialAction.valueOf(action);
    }
}
