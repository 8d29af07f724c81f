package dev.retort.runtime.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The runtime's own tables as an older version of Retort made them. */
public final class OlderLayout {
    private OlderLayout() {}

    /** Layout 1: its log did not say what a revision ran on. */
    public static void make(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table retort_history drop column ran_on");
            statement.execute("update retort_state set layout = 1");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
