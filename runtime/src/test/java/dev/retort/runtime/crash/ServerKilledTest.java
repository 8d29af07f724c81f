package dev.retort.runtime.crash;

import dev.retort.testing.MariaDbServer;
import dev.retort.testing.PostgresqlServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The server itself is killed in the middle of what it does, and started again; the next start finishes the rest. */
class ServerKilledTest {
    /** How many points are tried, spread over the way; {@code -Dretort.server.kills=100000} tries all. */
    private static final int KILLS = Integer.getInteger("retort.server.kills", 2);

    @ParameterizedTest
    @EnumSource(names = {"UPGRADE", "DOWNGRADE"})
    void isFinishedByTheNextStartOnPostgresql(Way way) throws Exception {
        try (PostgresqlServer server = PostgresqlServer.start()) {
            Calamity kill = new Calamity() {
                @Override
                void strike() {
                    server.kill();
                }

                @Override
                void recover() {
                    server.restart();
                }
            };
            kill.strikeAll(server.create(), server.create(), way, KILLS);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"UPGRADE", "DOWNGRADE"})
    void isFinishedByTheNextStartOnMariadb(Way way) throws Exception {
        // What was committed is given to the machine, which does not fail here.
        try (MariaDbServer server = MariaDbServer.start("--innodb-flush-log-at-trx-commit=2")) {
            Calamity kill = new Calamity() {
                @Override
                void strike() {
                    server.kill();
                }

                @Override
                void recover() {
                    server.restart();
                }
            };
            kill.strikeAll(server.create(), server.create(), way, KILLS);
        }
    }
}
