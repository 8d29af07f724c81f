package dev.retort.runtime.crash;

import dev.retort.runtime.support.ChildJvm;
import dev.retort.runtime.support.Revisions;
import dev.retort.runtime.support.Wiretap;
import dev.retort.testing.DriverDataSource;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** An application that goes up or down at its start, and says when it comes to the point where it is killed. */
final class DoomedProgram {
    private DoomedProgram() {}

    /** Starts one, which waits to be told to go on. */
    static ChildJvm start(List<String> options, TestDatabase database, int point, Way way) throws IOException {
        return ChildJvm.start(
                options,
                DoomedProgram.class,
                database.url(),
                database.user(),
                database.password(),
                Integer.toString(point),
                way.name());
    }

    /**
     * @param arguments URL, user, password, the number of the point, and the name of the way. Points are counted as
     *     {@link KilledTest} does
     */
    public static void main(String[] arguments) throws IOException {
        int point = Integer.parseInt(arguments[3]);
        Way way = Way.valueOf(arguments[4]);
        Revisions revisions = way.revisions(arguments[0]);
        System.out.println("ready");
        if (System.in.read() < 0) {
            return;
        }
        AtomicInteger heard = new AtomicInteger();
        Wiretap dataSource =
                new Wiretap(new DriverDataSource(arguments[0], arguments[1], arguments[2]), (call, after) -> {
                    if (after) {
                        return;
                    }
                    int before = 2 * heard.getAndIncrement();
                    if (point == before || point == before + 1) {
                        System.out.println("at " + point + (point == before ? " before " : " in ")
                                + call.lines().findFirst().orElse(""));
                    }
                    if (point == before) {
                        standStill();
                    }
                });
        way.go(dataSource, revisions);
        System.out.println("done after " + heard);
    }

    private static void standStill() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
