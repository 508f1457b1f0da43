package org.teigram.check.pointer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teigram.check.Cause;
import org.teigram.check.Finding;
import org.teigram.check.Findings;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Rule;
import org.teigram.document.place.Sources;

/** Follows the pointers of one document once all of its ids are known, and tells those that lead astray. */
final class PointerFollower {

    private final Sources sources;
    private final Findings findings;
    private final DocumentIds ids = new DocumentIds();
    private final IdFaults faults;
    private final PointerResolver resolver;
    private final List<Pointer> pointers = new ArrayList<>();
    private final NotFollowed notFollowed = new NotFollowed();

    PointerFollower(TargetFiles files, Sources sources, Findings findings) {
        this.sources = sources;
        this.findings = findings;
        this.faults = new IdFaults(sources, findings, ids);
        this.resolver = new PointerResolver(files, ids, faults);
    }

    void prefix(PrefixDefinition definition) {
        resolver.prefix(definition);
    }

    void pointer(Pointer pointer) {
        pointers.add(pointer);
    }

    IdFaults ids() {
        return faults;
    }

    void follow() {
        for (Pointer pointer : pointers) {
            if (pointer.target().charAt(0) == '#' && !XPointer.isScheme(pointer.target())) {
                ids.add(pointer, pointer.target().substring(1));
            }
        }
        faults.tell();
        for (Pointer pointer : pointers) {
            judge(pointer, resolver.resolve(pointer));
        }
        Circles.of(pointers, ids).forEach(circle -> tell(
                PointerRules.CIRCULAR, circle.pointer(), circle.why(), Optional.of("point to another element")));
        notFollowed.tell(findings, sources, ids);
    }

    private void judge(Pointer pointer, Outcome outcome) {
        if (outcome instanceof Outcome.Broken broken) {
            tell(broken.rule(), pointer, broken.why(), broken.hint());
        } else if (outcome instanceof Outcome.Unfollowed unfollowed) {
            notFollowed.add(pointer, unfollowed);
        } else if (outcome instanceof Outcome.Reached reached) {
            Optional<TargetKinds.Fault> fault = reached.kind().isPresent()
                    ? TargetKinds.fault(pointer, reached.kind().get())
                    : Optional.empty();
            if (fault.isPresent()) {
                tell(PointerRules.WRONG_KIND, pointer, fault.get().why(), Optional.of(fault.get().hint()));
            }
        }
    }

    private void tell(Rule rule, Pointer pointer, String why, Optional<String> hint) {
        String message = "`@" + pointer.attribute() + "` of `" + pointer.mark().name() + "` points to `" + pointer.target()
                + "`, " + why;
        Diagnostic diagnostic = Diagnostic.of(rule, sources.at(pointer.mark(), pointer.attribute()), message);
        findings.add(new Finding(
                PointerCheck.NAME,
                Cause.of(pointer.mark(), pointer.attribute()),
                hint.map(diagnostic::withHint).orElse(diagnostic)));
    }
}
