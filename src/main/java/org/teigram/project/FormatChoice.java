package org.teigram.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teigram.check.Nearest;
import org.teigram.export.Format;
import org.teigram.export.FormatCatalog;

/**
 * The formats a request means, and their options.
 *
 * @param settings option names and values, by format id
 */
record FormatChoice(List<Format> formats, Map<String, Map<String, String>> settings) {

    static FormatChoice of(Request.Export export, Optional<ProjectConfig> config, FormatCatalog catalog)
            throws ProjectFailure {
        List<String> ids = export.formats().isEmpty()
                ? config.map(ProjectConfig::formats).orElse(List.of())
                : export.formats();
        List<Format> formats = new ArrayList<>();
        for (String id : ids.stream().distinct().toList()) {
            formats.add(catalog.find(id).orElseThrow(() -> unknown(id, catalog)));
        }
        if (formats.isEmpty()) {
            formats.addAll(catalog.all());
        }
        Map<String, Map<String, String>> settings = new HashMap<>();
        for (String setting : config.map(ProjectConfig::settings).orElse(List.of())) {
            set(setting, catalog.all(), settings, "no format");
        }
        for (String setting : export.settings()) { // the later wins
            set(setting, formats, settings, "no format asked for");
        }
        for (Format format : formats) {
            verify(format, settings.getOrDefault(format.id(), Map.of()));
        }
        return new FormatChoice(formats, settings);
    }

    /** @param none how the failure begins where none of these formats has such an option */
    private static void set(
            String setting, List<Format> formats, Map<String, Map<String, String>> settings, String none) throws ProjectFailure {
        int equals = setting.indexOf('=');
        if (equals < 1) {
            throw new ProjectFailure("`" + setting + "` is not of the form [FORMAT.]OPTION=VALUE");
        }
        String name = setting.substring(0, equals);
        String value = setting.substring(equals + 1);
        boolean known = false;
        for (Format format : formats) {
            String option = name.startsWith(format.id() + ".") ? name.substring(format.id().length() + 1) : name;
            if (format.options().stream().anyMatch(o -> o.name().equals(option))) {
                settings.computeIfAbsent(format.id(), id -> new HashMap<>()).put(option, value);
                known = true;
            }
        }
        if (!known) {
            throw new ProjectFailure(none + " has an option `" + name + "`; see `teigram formats`");
        }
    }

    private static void verify(Format format, Map<String, String> settings) throws ProjectFailure {
        try {
            format.verify(settings);
        } catch (IllegalArgumentException e) {
            throw new ProjectFailure(e.getMessage());
        }
    }

    private static ProjectFailure unknown(String id, FormatCatalog catalog) {
        List<String> ids = catalog.all().stream().map(Format::id).toList();
        String hint = Nearest.to(id, ids)
                .map(near -> "did you mean `" + near + "`?")
                .orElse("there are " + String.join(", ", ids));
        return new ProjectFailure("there is no format `" + id + "`; " + hint);
    }
}
