package dev.retort.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The configuration that the guide shows brings the database to the model before anybody can use it. */
class SpringGuideTest {

    @Test
    void theTablesAreThereWhenTheDataSourceIs(@TempDir Path folder) throws Exception {
        Project project = new Project(folder);
        for (Snippet snippet : Page.at("docs/guide/spring.md").whole().snippets()) {
            if (snippet.language().equals("java")) {
                Project.write(project.fileOf(snippet.text()), snippet.text());
            }
        }
        assertThat(project.compile(List.of()).success()).isTrue();

        try (URLClassLoader loader = project.loader();
                AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.setClassLoader(loader);
            context.register(loader.loadClass("com.acme.shop.MigrationConfiguration"));
            context.registerBean(DataSource.class, () -> new DriverManagerDataSource(project.url()));
            context.refresh();

            try (Connection connection = DriverManager.getConnection(project.url());
                    ResultSet columns = connection.getMetaData().getColumns(null, null, "CUSTOMER", "FIRST_NAME")) {
                assertThat(columns.next()).isTrue();
            }
        }
    }
}
