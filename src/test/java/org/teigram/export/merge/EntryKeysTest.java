package org.teigram.export.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teigram.export.merge.EntryKeys.Asking;

/** Keys are there once each, and depend on nothing but who else asks for them. */
class EntryKeysTest {

    private static List<String> settle(String... asking) {
        List<Asking> all = new ArrayList<>();
        for (String one : asking) {
            all.add(new Asking(one.substring(0, one.indexOf('@')), one.substring(one.indexOf('@') + 1), 0));
        }
        return EntryKeys.settle(all);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "mann1901@a, mann1902@b                  | mann1901, mann1902",
        "mann1901@a, mann1901@b                  | mann1901-a, mann1901-b",
        "mann1901@x/brief 1, mann1901@x/Übers.   | mann1901-brief-1, mann1901-Ubers.",
        "mann1901@1907/tei, mann1901@1908/tei    | mann1901-1907-tei, mann1901-1908-tei",
        "Mann1901@a, mann1901@b                  | Mann1901-a, mann1901-b",
        "mann1901@a, mann1901@b, mann1901-a@c    | mann1901-a, mann1901-b, mann1901-a-c",
    })
    void who_asks_for_one_key_has_its_document_behind_it(String asking, String keys) {
        assertThat(settle(asking.split(", "))).containsExactly(keys.split(", "));
    }

    @Test
    void entries_without_a_key_stay_so() {
        assertThat(settle("@a", "@b")).containsExactly("", "");
    }

    @Test
    void a_name_without_latin_letters_gives_a_digest() {
        assertThat(settle("mann1901@письмо", "mann1901@手紙")).doesNotHaveDuplicates()
                .allMatch(key -> key.matches("mann1901-[0-9a-f]{16}"));
    }

    /** Few keys and few names, so that most of them clash, with keys that look like those that are made. */
    @Test
    void whatever_is_asked_for_and_in_whatever_order_keys_are_unique_and_the_same() {
        Random random = new Random(5);
        List<Asking> all = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            String key = "k" + random.nextInt(40) + (random.nextInt(4) == 0 ? "-d" + random.nextInt(9) : "");
            all.add(new Asking(random.nextBoolean() ? key : key.toUpperCase(Locale.ROOT), "f" + i / 90 + "/d" + i % 30, i % 90 / 30));
        }
        Map<Asking, String> keys = keys(all);
        assertThat(keys.values().stream().map(key -> key.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
        Collections.shuffle(all, random);
        assertThat(keys(all)).isEqualTo(keys);
    }

    @Test
    void another_document_changes_no_key_but_of_those_who_ask_for_its_own() {
        List<Asking> all = new ArrayList<>(List.of(
                new Asking("a1", "x", 0), new Asking("a1", "y", 0), new Asking("b2", "z", 0), new Asking("c3", "w", 0)));
        Map<Asking, String> before = keys(all);
        all.add(1, new Asking("b2", "new", 0));
        Map<Asking, String> after = keys(all);
        assertThat(after).containsEntry(new Asking("b2", "z", 0), "b2-z");
        before.remove(new Asking("b2", "z", 0));
        assertThat(after).containsAllEntriesOf(before);
    }

    private static Map<Asking, String> keys(List<Asking> all) {
        List<String> settled = EntryKeys.settle(all);
        Map<Asking, String> keys = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            keys.put(all.get(i), settled.get(i));
        }
        return keys;
    }
}
