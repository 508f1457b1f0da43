package org.teigram.export.merge;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.teigram.export.merge.EntryKeys.Asking;

/**
 * One file of the entries of many documents, in the order in which they are added. In memory are their keys and the
 * distinct facts; the texts wait on the disk. For one thread.
 */
public final class MergedFile implements AutoCloseable {

    private final Spool spool;
    private final List<Asking> asking = new ArrayList<>();
    private final Set<String> facts = new LinkedHashSet<>();

    public MergedFile() throws IOException {
        this.spool = new Spool();
    }

    /** @param document the path of its outputs, without extension */
    public void add(String document, List<Entry> entries) throws IOException {
        for (int number = 0; number < entries.size(); number++) {
            Entry entry = entries.get(number);
            spool.add(entry.pieces());
            asking.add(new Asking(entry.key(), document, number));
            facts.addAll(entry.facts());
        }
    }

    /** How many entries it has. */
    public int size() {
        return asking.size();
    }

    /** What the entries have said for its head and its end, each once, in the order of the entries. */
    public List<String> facts() {
        return List.copyOf(facts);
    }

    /** Called once, after the last entry. */
    public void writeTo(OutputStream out, Frame frame) throws IOException {
        List<String> keys = EntryKeys.settle(asking);
        out.write(utf8(frame.head()));
        spool.read((number, pieces) -> out.write(
                utf8((number == 0 ? "" : frame.between()) + String.join(keys.get(number), pieces))));
        out.write(utf8(frame.tail()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
