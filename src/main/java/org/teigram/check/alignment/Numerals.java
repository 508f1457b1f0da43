package org.teigram.check.alignment;

import java.util.ArrayList;
import java.util.List;

/** The numbers in a text that are written in digits, of any script. */
final class Numerals {

    private static final int GROUP = 3;

    private Numerals() {}

    /** In their order, without leading zeros; groups of three digits are one number, however they are parted. */
    static List<String> in(String text) {
        List<String> numbers = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = digits(text, at);
            if (end == at) {
                at += Character.charCount(text.codePointAt(at));
                continue;
            }
            int start = at;
            while (end - start <= GROUP && isGrouped(text, end)) {
                int group = digits(text, end + 1);
                start = end + 1;
                end = group;
            }
            if (at == 0 || !Character.isLetter(text.charAt(at - 1))) { // else the number of a note
                numbers.add(plain(text.substring(at, end)));
            }
            at = end;
        }
        return numbers;
    }

    /** Whether a separator and three more digits follow. */
    private static boolean isGrouped(String text, int at) {
        boolean separator = at < text.length() && " ,.'\u2019\u00A0\u202F\u2009".indexOf(text.charAt(at)) >= 0;
        return separator && digits(text, at + 1) == at + 1 + GROUP;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String plain(String digits) {
        StringBuilder plain = new StringBuilder();
        digits.chars().filter(Character::isDigit).map(c -> Character.digit(c, 10)).forEach(plain::append);
        while (plain.length() > 1 && plain.charAt(0) == '0') {
            plain.deleteCharAt(0);
        }
        return plain.toString();
    }
}
