package org.teigram.xml;

import java.util.function.Supplier;

/**
 * What is costly to make and not always needed: made when it is first asked for, and once. Thread-safe.
 *
 * @param <T> what it is
 */
public final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private T made;

    /** @param maker never gives null */
    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}
