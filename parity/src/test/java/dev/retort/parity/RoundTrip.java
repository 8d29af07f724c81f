package dev.retort.parity;

import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.metamodel.mapping.EntityMappingType;

/** Stores an instance of every entity, finds it again, and asks for all of them. */
final class RoundTrip {

    private final SessionFactoryImplementor sessions;
    private final SampleValues values = new SampleValues();

    RoundTrip(SessionFactory sessions) {
        this.sessions = sessions.unwrap(SessionFactoryImplementor.class);
    }

    /** How many entities have instances. */
    int entities() {
        int[] entities = {0};
        sessions.getMappingMetamodel().forEachEntityDescriptor(entity -> entities[0] += entity.isAbstract() ? 0 : 1);
        return entities[0];
    }

    /** What went wrong, by the names of the entities that could not make it. */
    SortedMap<String, String> failures() {
        SortedMap<String, String> failures = new TreeMap<>();
        sessions.getMappingMetamodel().forEachEntityDescriptor(entity -> {
            if (!entity.isAbstract()) {
                try {
                    sessions.inTransaction(session -> store(entity, (SessionImplementor) session));
                } catch (RuntimeException e) {
                    failures.put(entity.getEntityName(), Failures.rootMessage(e));
                }
            }
        });
        return failures;
    }

    private void store(EntityMappingType entity, SessionImplementor session) {
        Object stored = new SampleEntities(session, values).persisted(entity);
        session.flush();
        Object id = session.getIdentifier(stored);
        session.clear();
        if (session.find(stored.getClass(), id) == null) {
            throw new IllegalStateException("not found");
        }
        session.createSelectionQuery("from " + entity.getEntityName(), Object.class)
                .getResultList();
    }
}
