package org.teigram.export.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The keys of the entries of one file, each there once; capitals tell none apart, as in BibTeX. An entry has the key it
 * asks for. Those that ask for one key have the name of their document behind it, where that is not enough its whole
 * path, at last a digest of it: so a key depends on nothing but who else asks for it, neither on an order nor on other
 * documents.
 */
final class EntryKeys {

    /** How far an entry's key is from the one it asked for. */
    private static final int LAST_RESORT = 3;

    /**
     * An entry that asks for a key.
     *
     * @param document the path of its document's outputs, without extension
     * @param number of the entry in its document, from 0
     */
    record Asking(String key, String document, int number) {}

    private EntryKeys() {}

    /** The keys in the order of those who ask. */
    static List<String> settle(List<Asking> all) {
        int[] steps = new int[all.size()];
        List<String> keys = new ArrayList<>(all.stream().map(Asking::key).toList());
        List<List<Integer>> clashes = clashes(keys);
        while (!clashes.isEmpty()) {
            boolean moved = false;
            for (int entry : clashes.stream().flatMap(List::stream).toList()) {
                if (steps[entry] < LAST_RESORT) {
                    steps[entry]++;
                    keys.set(entry, key(all.get(entry), steps[entry]));
                    moved = true;
                }
            }
            if (!moved) {
                throw new IllegalStateException("two entries have one digest");
            }
            clashes = clashes(keys);
        }
        return keys;
    }

    private static List<List<Integer>> clashes(List<String> keys) {
        Map<String, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            if (!keys.get(i).isEmpty()) {
                holders.computeIfAbsent(keys.get(i).toLowerCase(Locale.ROOT), key -> new ArrayList<>(1)).add(i);
            }
        }
        return holders.values().stream().filter(same -> same.size() > 1).toList();
    }

    private static String key(Asking asking, int step) {
        String document = asking.document();
        String name = switch (step) {
            case 1 -> inAscii(document.substring(document.lastIndexOf('/') + 1));
            case 2 -> inAscii(document);
            default -> "";
        };
        return asking.key() + "-" + (name.isEmpty() ? digest(document + "#" + asking.number()) : name);
    }

    /** What BibTeX, BibLaTeX and RIS all take in a key. */
    private static String inAscii(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9._]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static String digest(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
