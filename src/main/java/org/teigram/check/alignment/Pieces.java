package org.teigram.check.alignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a view into its innermost blocks: a division is opened to its children, and so is a list, a table or a quotation
 * that holds aligned blocks; a block with characters of its own stays whole. As {@code own:pieces}, {@code own:opens} and
 * {@code own:with-next} of {@code xslt/lib/alignment.xsl}.
 */
final class Pieces {

    private static final Set<String> DIVISIONS = Set.of(
            "text", "group", "front", "body", "back", "sourceDoc", "surfaceGrp", "surface", "zone", "div", "div1", "div2",
            "div3", "div4", "div5", "div6", "div7");

    private final Set<String> named;
    private final Set<Passage> holding = new HashSet<>();

    /** @param named the ids that are named as a counterpart anywhere in the document */
    Pieces(Set<String> named) {
        this.named = named;
    }

    /** The blocks of a view in its order, each after what goes with it; what follows the last goes with that. */
    List<List<Passage>> cells(Passage view) {
        view.each(passage -> {
            if (passage != view && isTied(passage)) {
                block(passage).flatMap(Passage::parent).ifPresent(this::hold);
            }
        });
        List<Passage> pieces = new ArrayList<>();
        open(view, pieces);
        List<List<Passage>> cells = new ArrayList<>();
        List<Passage> waiting = new ArrayList<>();
        for (Passage piece : pieces) {
            waiting.add(piece);
            if (!goesWithNext(piece)) {
                cells.add(waiting);
                waiting = new ArrayList<>();
            }
        }
        if (!cells.isEmpty()) {
            cells.get(cells.size() - 1).addAll(0, waiting); // the block stays the last of its cell
        }
        return cells;
    }

    private boolean isTied(Passage passage) {
        return passage.names() || !passage.id().isEmpty() && named.contains(passage.id());
    }

    private static Optional<Passage> block(Passage passage) {
        Optional<Passage> at = Optional.of(passage);
        while (at.isPresent() && !Layout.isBlock(at.get())) {
            at = at.get().parent();
        }
        return at;
    }

    private void hold(Passage passage) {
        Optional<Passage> at = Optional.of(passage);
        while (at.isPresent() && holding.add(at.get())) {
            at = at.get().parent();
        }
    }

    private void open(Passage passage, List<Passage> pieces) {
        for (Passage child : passage.children()) {
            if (child.name().equals("link") || child.name().equals("linkGrp")) {
                continue;
            }
            if (opens(child)) {
                open(child, pieces);
            } else {
                pieces.add(child);
            }
        }
    }

    private boolean opens(Passage passage) {
        boolean holds = holding.contains(passage);
        if (DIVISIONS.contains(passage.name()) && !passage.hasOwnText()) {
            return !passage.children().isEmpty() && (holds || !isTied(passage));
        }
        return holds && Layout.isBlock(passage) && !passage.hasOwnText()
                && passage.children().stream()
                        .allMatch(child -> Layout.isBlock(child) || isTied(child) || !child.hasAnyText());
    }

    private boolean goesWithNext(Passage piece) {
        boolean small = !piece.hasAnyText() || piece.name().equals("label") || piece.name().equals("speaker");
        return small && !isTied(piece);
    }
}
