package org.teigram.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.teigram.document.DocumentFile;
import org.teigram.run.baseline.Ledger;
import org.teigram.xml.StylesheetFailure;

/**
 * Carries out a plan. Documents are worked on by several threads and told of one by one in the plan's order, through a
 * window that bounds how many results wait for an earlier document; memory grows with the threads, not the documents.
 */
public final class Run {

    private static final int WINDOW_PER_JOB = 16;

    private Run() {}

    /**
     * @param results is told of each document, in order, on the calling thread
     * @throws StylesheetFailure if a format cannot be compiled; nothing has been done then
     */
    public static Summary of(Plan plan, Consumer<DocumentResult> results) throws StylesheetFailure {
        Compiled compiled = Compiled.of(plan);
        DocumentRun each = new DocumentRun(plan, compiled);
        Summary summary = new Summary();
        SharedFiles.write(plan, compiled).forEach(summary::add);
        Optional<Ledger> ledger = plan.known().baseline().map(Ledger::new);
        int jobs = Math.max(1, Math.min(plan.jobs(), plan.documents().size()));
        ExecutorService workers = Executors.newFixedThreadPool(jobs);
        try (Merging merging = new Merging(plan, compiled)) {
            Deque<Future<DocumentResult>> window = new ArrayDeque<>();
            Iterator<DocumentFile> documents = plan.documents().iterator();
            while (documents.hasNext() || !window.isEmpty()) {
                while (documents.hasNext() && window.size() / WINDOW_PER_JOB < jobs) {
                    DocumentFile file = documents.next();
                    window.add(workers.submit(() -> each.run(file)));
                }
                DocumentResult result = window.remove().get();
                summary.add(result);
                merging.add(result);
                ledger.ifPresent(all -> result.quieting().comparison()
                        .ifPresent(comparison -> all.add(comparison, result.quieting().examined())));
                results.accept(result);
            }
            ledger.ifPresent(summary::compared);
            merging.finish().forEach(summary::add);
            return summary;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            workers.shutdownNow();
        }
    }
}
