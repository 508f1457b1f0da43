package org.teigram.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.teigram.document.place.DocumentFile;
import org.teigram.export.CompiledFormat;
import org.teigram.run.baseline.Ledger;
import org.teigram.xml.StylesheetFailure;

/**
 * Carries out a plan. Documents are worked on by several threads, which begin to read while formats are compiled, and told
 * of one by one in the plan's order, through a window that bounds how many results wait for an earlier document; memory
 * grows with the threads, not the documents.
 */
public final class Run {

    private static final int WINDOW_PER_JOB = 16;

    private final Plan plan;
    private final DocumentRun each;
    private final int jobs;
    private final ExecutorService workers;
    private final Iterator<DocumentFile> documents;
    private final Deque<Future<DocumentResult>> window = new ArrayDeque<>();

    private Run(Plan plan, Compiled compiled) {
        this.plan = plan;
        this.each = new DocumentRun(plan, compiled);
        this.jobs = Math.max(1, Math.min(plan.jobs(), plan.documents().size()));
        this.workers = Executors.newFixedThreadPool(jobs);
        this.documents = plan.documents().iterator();
    }

    /**
     * @param results is told of each document, in order, on the calling thread
     * @throws StylesheetFailure if a format cannot be compiled; nothing has been written then
     */
    public static Summary of(Plan plan, Consumer<DocumentResult> results) throws StylesheetFailure {
        Compiled compiled = Compiled.of(plan);
        Run run = new Run(plan, compiled);
        try {
            run.fillWindow();
            List<CompiledFormat> formats = compiled.compileFormats(plan);
            Summary summary = new Summary();
            SharedFiles.write(plan, formats).forEach(summary::add);
            compiled.coming().complete(formats);
            run.tell(summary, formats, results);
            return summary;
        } finally {
            compiled.coming().cancel(false); // whoever still waits for formats that failed
            run.workers.shutdownNow();
        }
    }

    private void fillWindow() {
        while (documents.hasNext() && window.size() / WINDOW_PER_JOB < jobs) {
            DocumentFile file = documents.next();
            window.add(workers.submit(() -> each.run(file)));
        }
    }

    private void tell(Summary summary, List<CompiledFormat> formats, Consumer<DocumentResult> results) {
        Optional<Ledger> ledger = plan.known().baseline().map(Ledger::new);
        try (Merging merging = new Merging(plan, formats)) {
            while (!window.isEmpty()) {
                DocumentResult result = window.remove().get();
                fillWindow();
                summary.add(result);
                merging.add(result);
                ledger.ifPresent(all -> result.quieting().comparison()
                        .ifPresent(comparison -> all.add(comparison, result.quieting().examined())));
                results.accept(result);
            }
            ledger.ifPresent(summary::compared);
            merging.finish().forEach(summary::add);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
