package org.teigram.reference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.teigram.check.Nearest;

/**
 * A citation style that can be used: well-formed, whole, and independent.
 *
 * @param name as it was asked for
 * @param xml the style as the engine reads it best
 * @param movesParticles whether "Gogh, Vincent van" is how a bibliography begins (demote-non-dropping-particle)
 */
record CitationStyle(String name, String xml, boolean movesParticles) {

    /** The styles packed into the jar, of those in org.citationstyles:styles (see pom.xml). */
    static final List<String> PACKED = List.of(
            "apa", "chicago-author-date", "chicago-notes-bibliography", "din-1505-2", "gost-r-7-0-5-2008",
            "harvard-cite-them-right", "iso690-author-date-en", "iso690-full-note-en", "mhra-notes",
            "modern-language-association", "unified-style-sheet-for-linguistics");

    /**
     * @param name of a packed style, or a file
     * @throws ReferenceFailure if there is none, or it cannot be used
     */
    static CitationStyle of(String name) throws ReferenceFailure {
        return StyleReader.read(name, bytes(name));
    }

    private static byte[] bytes(String name) throws ReferenceFailure {
        Path file = Path.of(name);
        boolean packed = PACKED.contains(name);
        if (!packed && !Files.isRegularFile(file)) {
            throw new ReferenceFailure(unknown(name));
        }
        try (InputStream stream = packed
                ? CitationStyle.class.getResourceAsStream("/csl/" + name + ".csl")
                : Files.newInputStream(file)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new ReferenceFailure("the style `" + name + "` cannot be read: " + e.getMessage());
        }
    }

    private static String unknown(String name) {
        if (name.endsWith(".csl")) {
            return "the style `" + name + "` does not exist";
        }
        Optional<String> meant = Nearest.to(name, PACKED)
                .or(() -> PACKED.stream().filter(style -> style.contains(name)).findFirst());
        return "there is no style `" + name + "`; " + meant.map(near -> "did you mean `" + near + "`?").orElseGet(
                () -> "name a .csl file, or one of " + String.join(", ", PACKED));
    }
}
