package org.teigram.schema.schematron;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs what others wrote, on a thread of its own, for a limited time. What does not end is left behind: Java has no way
 * to stop it, but the thread keeps no program from ending.
 */
final class Bounded {

    /** Rules may well recurse over a text's length. */
    private static final long STACK_BYTES = 16L << 20;

    private Bounded() {}

    /**
     * @param milliseconds after which it is given up
     * @return empty if it was given up
     * @throws ExecutionException with what it threw
     */
    static <T> Optional<T> call(long milliseconds, Callable<T> task) throws ExecutionException {
        FutureTask<T> future = new FutureTask<>(task);
        Thread thread = new Thread(null, future, "schematron", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return Optional.of(future.get(milliseconds, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
