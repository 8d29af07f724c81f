package dev.retort.runtime.crash;

import dev.retort.runtime.support.UrlDataSource;
import dev.retort.runtime.support.Wiretap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** An application that goes up or down at its start, and stands still at one point to be killed there. */
final class DoomedProgram {
    private DoomedProgram() {}

    /**
     * @param arguments URL, user, password, the number of the point, and the name of the way
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
        Way.valueOf(arguments[4]).go(dataSource, EveryOperation.revisions(arguments[0]));
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
