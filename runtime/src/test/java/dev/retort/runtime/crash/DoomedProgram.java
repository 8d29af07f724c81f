package dev.retort.runtime.crash;

import dev.retort.runtime.Retort;
import dev.retort.runtime.support.UrlDataSource;
import dev.retort.runtime.support.Wiretap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** An application that upgrades at its start, and stands still at one point to be killed there. */
final class DoomedProgram {
    private DoomedProgram() {}

    /**
     * @param arguments URL, user, password, and the number of the point
     */
    public static void main(String[] arguments) {
        int point = Integer.parseInt(arguments[3]);
        AtomicInteger heard = new AtomicInteger();
        Wiretap dataSource = new Wiretap(new UrlDataSource(arguments[0], arguments[1], arguments[2]), (call, after) -> {
            if (heard.getAndIncrement() == point) {
                System.out.println("at " + point + (after ? " after " : " before ")
                        + call.lines().findFirst().orElse(""));
                standStill();
            }
        });
        Retort.of(dataSource, EveryOperation.revisions(arguments[0])).upgrade();
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
