package dev.retort.benchmarks.cold;

import com.sun.management.ThreadMXBean;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.retort.benchmarks.contender.Contender;
import dev.retort.benchmarks.contender.Ebean;
import dev.retort.benchmarks.contender.Floor;
import dev.retort.benchmarks.contender.FlywayContender;
import dev.retort.benchmarks.contender.LiquibaseContender;
import dev.retort.benchmarks.contender.RetortContender;
import dev.retort.benchmarks.contender.Workload;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/**
 * A whole program: a pool, one upgrade of a database, the end. Arguments: the contender,
 * the number of revisions, its folder, Ebean's word for the database, the database's URL, user and
 * password, and {@code details} if what the upgrade allocates and loads is asked for, which costs time.
 * Writes the nanoseconds of the upgrade, and with details the bytes and the number of classes.
 */
public final class Program {
    private Program() {}

    public static void main(String[] arguments) throws Exception {
        Contender contender = contender(arguments[0], arguments[3]);
        Workload workload = new Workload(Integer.parseInt(arguments[1]));
        if (contender instanceof RetortContender retort) {
            retort.use(Program.class.getClassLoader());
        } else {
            contender.open(workload, Path.of(arguments[2]));
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(arguments[4]);
        config.setUsername(arguments[5]);
        config.setPassword(arguments[6]);
        config.setMaximumPoolSize(2);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            pool.getConnection().close();
            System.out.println(arguments.length > 7 ? details(contender, pool) : nanos(contender, pool));
        }
    }

    private static Contender contender(String name, String ebeanPlatform) {
        return switch (name) {
            case "Retort" -> new RetortContender();
            case "Ebean Migration" -> new Ebean(ebeanPlatform);
            case "Flyway" -> new FlywayContender();
            case "Liquibase" -> new LiquibaseContender();
            default -> new Floor();
        };
    }

    private static String nanos(Contender contender, HikariDataSource pool) throws Exception {
        long start = System.nanoTime();
        contender.upgrade(pool);
        return Long.toString(System.nanoTime() - start);
    }

    private static String details(Contender contender, HikariDataSource pool) throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long own = Thread.currentThread().getId();
        threads.getThreadAllocatedBytes(own);
        long classes = ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
        long bytes = threads.getThreadAllocatedBytes(own);
        String nanos = nanos(contender, pool);
        return nanos + " " + (threads.getThreadAllocatedBytes(own) - bytes) + " "
                + (ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount() - classes);
    }
}
