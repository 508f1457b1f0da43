package org.teigram.report;

import org.teigram.run.DocumentResult;
import org.teigram.run.Summary;

/** One way to tell the results of a run. Used on one thread, the documents in their order. */
public interface Report {

    void document(DocumentResult result);

    void end(Summary summary);
}
