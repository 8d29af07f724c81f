package dev.retort.parity;

import dev.retort.annotations.Naming;
import dev.retort.testing.Engine;
import dev.retort.testing.TestDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.SessionFactory;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.mapping.Table;
import org.hibernate.metamodel.MappingMetamodel;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.SelectableConsumer;
import org.hibernate.query.sqm.mutation.internal.temptable.GlobalTemporaryTableStrategy;

/** Hibernate on one database, with the classes of one model. */
final class Hibernate implements AutoCloseable {

    private final StandardServiceRegistry registry;
    private final SessionFactory sessions;
    private final Set<String> definedColumns;

    private Hibernate(
            TestDatabase database, Naming naming, List<Class<?>> classes, ClassLoader loader, String schemaAction) {
        Map<String, Object> settings = new HashMap<>(HibernateNaming.settings(naming, database.engine()));
        settings.put(JdbcSettings.JAKARTA_JDBC_URL, url(database));
        settings.put(JdbcSettings.JAKARTA_JDBC_USER, database.user());
        settings.put(JdbcSettings.JAKARTA_JDBC_PASSWORD, database.password());
        settings.put(SchemaToolingSettings.HBM2DDL_AUTO, schemaAction);
        settings.put(SchemaToolingSettings.JAKARTA_HBM2DDL_CREATE_SCHEMAS, true);
        // Its own scratch tables for bulk statements come and go with the application.
        settings.put(GlobalTemporaryTableStrategy.CREATE_ID_TABLES, false);
        settings.put(SchemaToolingSettings.HBM2DDL_HALT_ON_ERROR, true);
        registry = new StandardServiceRegistryBuilder(new BootstrapServiceRegistryBuilder()
                        .applyClassLoader(loader)
                        .build())
                .applySettings(settings)
                .build();
        try {
            MetadataSources sources = new MetadataSources(registry);
            classes.forEach(sources::addAnnotatedClass);
            Metadata metadata = sources.buildMetadata();
            definedColumns = definedColumns(metadata);
            sessions = metadata.buildSessionFactory();
        } catch (RuntimeException e) {
            StandardServiceRegistryBuilder.destroy(registry);
            throw e;
        }
    }

    /** Lets Hibernate create the schema in an empty database. */
    static Hibernate creating(TestDatabase database, Naming naming, List<Class<?>> classes, ClassLoader loader) {
        return new Hibernate(database, naming, classes, loader, "create-only");
    }

    /**
     * Lets Hibernate judge the schema that is there.
     *
     * @throws RuntimeException if it does not accept it
     */
    static Hibernate validating(TestDatabase database, Naming naming, List<Class<?>> classes, ClassLoader loader) {
        return new Hibernate(database, naming, classes, loader, "validate");
    }

    /** Hibernate quotes no name by itself, so an application on H2 that has such names says so in its URL. */
    private static String url(TestDatabase database) {
        return database.engine() == Engine.H2
                ? database.url() + ";NON_KEYWORDS=VALUE,KEY,USER,YEAR,MONTH,DAY,HOUR,MINUTE,SECOND,INTERVAL,END"
                : database.url();
    }

    /** The columns whose values an attribute converter makes, or whose type the mapping spells itself, as {@code table.column} in lower case. */
    Set<String> convertedColumns() {
        Set<String> columns = new TreeSet<>(definedColumns);
        SelectableConsumer collector = (index, column) -> {
            if (column.getJdbcMapping().getValueConverter() != null) {
                columns.add((column.getContainingTableExpression() + "." + column.getSelectionExpression())
                        .replace("`", "")
                        .toLowerCase(Locale.ROOT));
            }
        };
        MappingMetamodel metamodel =
                sessions.unwrap(SessionFactoryImplementor.class).getMappingMetamodel();
        metamodel.forEachEntityDescriptor(entity -> {
            entity.getIdentifierMapping().forEachSelectable(collector);
            entity.forEachSelectable(collector);
        });
        metamodel.forEachCollectionDescriptor(collection -> {
            PluralAttributeMapping attribute = collection.getAttributeMapping();
            attribute.getElementDescriptor().forEachSelectable(collector);
            if (attribute.getIndexDescriptor() != null) {
                attribute.getIndexDescriptor().forEachSelectable(collector);
            }
        });
        return columns;
    }

    private static Set<String> definedColumns(Metadata metadata) {
        Set<String> columns = new TreeSet<>();
        for (Table table : metadata.collectTableMappings()) {
            table.getColumns().stream()
                    .filter(column -> column.getSqlType() != null)
                    .forEach(
                            column -> columns.add((table.getName() + "." + column.getName()).toLowerCase(Locale.ROOT)));
        }
        return columns;
    }

    SessionFactory sessions() {
        return sessions;
    }

    @Override
    public void close() {
        sessions.close();
        StandardServiceRegistryBuilder.destroy(registry);
    }
}
