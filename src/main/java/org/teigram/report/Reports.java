package org.teigram.report;

import java.io.PrintWriter;
import java.util.List;
import org.teigram.run.DocumentResult;
import org.teigram.run.Summary;

/**
 * Several reports of one run, told alike.
 *
 * @param files those of them that are closed at the end
 */
public record Reports(List<Report> reports, List<PrintWriter> files) implements Report, AutoCloseable {

    @Override
    public void document(DocumentResult result) {
        reports.forEach(report -> report.document(result));
    }

    @Override
    public void end(Summary summary) {
        reports.forEach(report -> report.end(summary));
    }

    /** Whether everything reached its file. */
    public boolean written() {
        return files.stream().noneMatch(PrintWriter::checkError);
    }

    @Override
    public void close() {
        files.forEach(PrintWriter::close);
    }
}
