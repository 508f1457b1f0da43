package org.teigram.export.merge;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the texts of entries on the disk until their keys are known. Written to, then read once; its file is gone when it
 * is closed, or when the program ends.
 */
final class Spool implements AutoCloseable {

    /** Whoever is handed the pieces of each entry, in the order in which they were added. */
    interface Reader {
        void entry(int number, List<String> pieces) throws IOException;
    }

    private final Path file;
    private final DataOutputStream out;
    private int entries;

    Spool() throws IOException {
        file = Files.createTempFile("teigram", ".entries");
        file.toFile().deleteOnExit();
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    void add(List<String> pieces) throws IOException {
        out.writeInt(pieces.size());
        for (String piece : pieces) {
            byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
        entries++;
    }

    void read(Reader reader) throws IOException {
        out.flush();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (int number = 0; number < entries; number++) {
                List<String> pieces = new ArrayList<>();
                for (int left = in.readInt(); left > 0; left--) {
                    pieces.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
                }
                reader.entry(number, pieces);
            }
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }
}
