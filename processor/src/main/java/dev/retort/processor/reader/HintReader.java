package dev.retort.processor.reader;

import dev.retort.annotations.Database;
import dev.retort.processor.model.AttributeHints;
import dev.retort.processor.model.AttributeHints.Backfill;
import dev.retort.processor.model.AttributeHints.RenamedFrom;
import dev.retort.processor.model.EntityHints;
import dev.retort.schema.operation.Filling;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** Reads Retort's own annotations. */
final class HintReader {
    private HintReader() {}

    static AttributeHints attribute(Annotated attribute) {
        List<RenamedFrom> renamed = renamedFrom(attribute);
        List<Backfill> backfills = backfills(attribute);
        return renamed.isEmpty() && backfills.isEmpty() ? AttributeHints.NONE : new AttributeHints(renamed, backfills);
    }

    private static List<Backfill> backfills(Annotated attribute) {
        List<Backfill> backfills = new ArrayList<>();
        for (AnnotationView view :
                attribute.findAllQualified(Annotated.RETORT + "Backfill", Annotated.RETORT + "Backfill.List")) {
            Filling filling = Filling.with(text(view, "value"));
            for (AnnotationView on : view.annotations("on")) {
                String database = on.constant("database");
                if (database != null) {
                    filling = filling.on(Database.valueOf(database).dialectName(), text(on, "value"));
                }
            }
            backfills.add(new Backfill(
                    view.place(),
                    view.bool("batched", false) ? filling.inBatches() : filling,
                    text(view, "attribute")));
        }
        return backfills;
    }

    static EntityHints entity(Annotated entity) {
        List<EntityHints.Dropped> dropped = new ArrayList<>(dropped(entity));
        droppedTables(entity).forEach(dropped::add);
        List<RenamedFrom> renamed = renamedFrom(entity);
        return renamed.isEmpty() && dropped.isEmpty() ? EntityHints.NONE : new EntityHints(renamed, dropped);
    }

    /** The tables that the package of an entity says are gone. */
    private static List<EntityHints.Dropped> droppedTables(Annotated entity) {
        Element enclosing = entity.element();
        while (enclosing.getKind() != ElementKind.PACKAGE) {
            enclosing = enclosing.getEnclosingElement();
        }
        return dropped(new Annotated(enclosing, entity.place())).stream()
                .map(dropped -> new EntityHints.Dropped(dropped.place(), List.of(), dropped.table()))
                .toList();
    }

    /** What {@code @Dropped} says on a class or package. */
    private static List<EntityHints.Dropped> dropped(Annotated place) {
        List<EntityHints.Dropped> dropped = new ArrayList<>();
        for (AnnotationView view :
                place.findAllQualified(Annotated.RETORT + "Dropped", Annotated.RETORT + "Dropped.List")) {
            dropped.add(new EntityHints.Dropped(
                    view.place(),
                    view.texts("value").stream().map(SpecReader::quoted).toList(),
                    SpecReader.quoted(text(view, "table"))));
        }
        return dropped;
    }

    private static List<RenamedFrom> renamedFrom(Annotated place) {
        List<RenamedFrom> renamed = new ArrayList<>();
        for (AnnotationView view :
                place.findAllQualified(Annotated.RETORT + "RenamedFrom", Annotated.RETORT + "RenamedFrom.List")) {
            renamed.add(new RenamedFrom(
                    view.place(),
                    SpecReader.quoted(text(view, "value")),
                    SpecReader.quoted(text(view, "table")),
                    text(view, "attribute")));
        }
        return renamed;
    }

    private static String text(AnnotationView view, String member) {
        @Nullable String text = view.text(member);
        return text == null ? "" : text;
    }
}
