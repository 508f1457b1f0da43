package org.teigram.check.date;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Names of months as texts write them in English, German, French, Italian, Spanish, Latin and Russian, and in Roman
 * numerals. None means different months in two of these languages.
 */
final class MonthNames {

    private static final String[] NAMES = {
        "january jan januar jänner jenner janvier gennaio genn enero ianuarii januarii ianuarius januarius январь января i",
        "february feb februar feber hornung février fevrier febbraio febb febrero februarii februarius февраль февраля ii",
        "march mar märz mars marzo martii martius март марта iii",
        "april apr avril aprile abril aprilis апрель апреля iv",
        "may mai maggio mayo maii maius май мая v",
        "june jun juni juin giugno junio iunii junii iunius junius июнь июня іюнь іюня vi",
        "july jul juli juillet luglio julio iulii julii iulius julius июль июля іюль іюля vii",
        "august aug août aout agosto augusti augustus август августа viii",
        "september sept sep septembre settembre septiembre setiembre septembris сентябрь сентября ix",
        "october oct oktober okt octobre ottobre octubre octobris октябрь октября x",
        "november nov novembre noviembre novembris ноябрь ноября xi",
        "december dec dezember dez décembre decembre dicembre diciembre decembris декабрь декабря xii"
    };
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (int i = 0; i < NAMES.length; i++) {
            for (String name : NAMES[i].split(" ")) {
                NUMBERS.put(name, i + 1);
            }
        }
    }

    /** What stands in a date beside its day, month and year, and changes nothing about it. */
    private static final Set<String> FILLERS = Set.of(
            "of", "the", "on", "st", "nd", "rd", "th", "d", "den", "der", "dem", "am", "im", "le", "du", "en", "er", "il",
            "di", "del", "el", "de", "la", "die", "anno", "г", "года", "год", "monday", "tuesday", "wednesday", "thursday",
            "friday", "saturday", "sunday", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag",
            "sonnabend", "sonntag", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lunedì",
            "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "понедельник", "вторник", "среда",
            "четверг", "пятница", "суббота", "воскресенье");

    private MonthNames() {}

    /** @param word in small letters */
    static OptionalInt number(String word) {
        Integer number = NUMBERS.get(word);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** @param word in small letters */
    static boolean isFiller(String word) {
        return FILLERS.contains(word);
    }
}
