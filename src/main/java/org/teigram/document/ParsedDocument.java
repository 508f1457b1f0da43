package org.teigram.document;

import java.util.List;
import java.util.Optional;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.document.place.Sources;

/**
 * What one parse came to.
 *
 * @param prolog what stands before the root's content; absent if the parse did not get so far
 * @param faults what the parser objects to, in order: not well-formed, a resource that was not read
 * @param instructions to this program, {@code <?teigram ...?>}
 * @param complete whether the handlers were told of the whole document
 */
public record ParsedDocument(Sources sources, Optional<Prolog> prolog, List<Diagnostic> faults, List<ScopedInstruction> instructions,
        boolean complete) {}
