package dev.retort.testing;

/** One server for the whole JVM, started when first asked for; one database a test. */
final class MariaDbDatabases {

    private MariaDbDatabases() {}

    static TestDatabase create() {
        return Server.INSTANCE.create();
    }

    /** Initialized, and so started, on first use. */
    private static final class Server {
        static final MariaDbServer INSTANCE = start();

        private static MariaDbServer start() {
            MariaDbServer server = MariaDbServer.start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        }
    }
}
