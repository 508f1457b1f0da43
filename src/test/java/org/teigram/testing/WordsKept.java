package org.teigram.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the words of a text in an output: those lost, those that are in the output alone, and where the two
 * sequences first part. Nothing of all this if the output has the same words in the same order.
 */
public record WordsKept(int words, List<String> lost, List<String> alien, String firstDifference) {

    public static WordsKept compare(List<String> text, List<String> output) {
        int same = 0;
        while (same < text.size() && same < output.size() && text.get(same).equals(output.get(same))) {
            same++;
        }
        boolean equal = same == text.size() && same == output.size();
        String difference = equal ? "" : "text: " + around(text, same) + " / output: " + around(output, same);
        return new WordsKept(text.size(), without(text, output), without(output, text), difference);
    }

    /** Are all words there, in order, with nothing between them? */
    public boolean isComplete() {
        return firstDifference.isEmpty();
    }

    /** The words of one list that the other does not have, each as often as it is missing. */
    private static List<String> without(List<String> words, List<String> others) {
        Map<String, Integer> left = new HashMap<>();
        others.forEach(word -> left.merge(word, 1, Integer::sum));
        List<String> missing = new ArrayList<>();
        for (String word : words) {
            if (left.merge(word, -1, Integer::sum) < 0) {
                missing.add(word);
            }
        }
        return missing;
    }

    private static String around(List<String> words, int place) {
        return String.join(" ", words.subList(Math.max(0, place - 4), Math.min(words.size(), place + 5)));
    }
}
