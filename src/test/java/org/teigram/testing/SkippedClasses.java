package org.teigram.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Writes down why a whole class was skipped by an assumption before its first test: its XML report then holds nothing,
 * and {@code bin/verify} would neither count nor explain it.
 */
public final class SkippedClasses implements TestExecutionListener {
    private static final Path FOLDER = Path.of("target/skipped-classes");

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.ABORTED && test.getSource().orElse(null) instanceof ClassSource source) {
            write(source.getClassName(), result.getThrowable().map(Throwable::getMessage).orElse(""));
        }
    }

    private static void write(String testClass, String reason) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(testClass), reason.lines().findFirst().orElse("") + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
