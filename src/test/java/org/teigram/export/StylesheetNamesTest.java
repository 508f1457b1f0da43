package org.teigram.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Within one stylesheet and all it imports, no two modules declare a function, variable or key of one name: the later
 * import would silently take the other's place.
 */
class StylesheetNamesTest {
    private static final Pattern IMPORT = Pattern.compile("<xsl:(?:import|include) href=\"([^\"]+)\"");
    private static final Pattern DECLARATION =
            Pattern.compile("(?m)^  <xsl:(function|variable|key|template) name=\"((?:own|tg):[^\"]+)\"");

    static Stream<Path> stylesheets() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("xslt"))) {
            return files.filter(file -> file.toString().endsWith(".xsl")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("stylesheets")
    void everyNameIsDeclaredInOneModule(Path stylesheet) throws IOException {
        Map<String, Path> declared = new HashMap<>();
        for (Path module : modules(stylesheet, new LinkedHashSet<>())) {
            Matcher declaration = DECLARATION.matcher(Files.readString(module));
            while (declaration.find()) {
                String name = declaration.group(1) + " " + declaration.group(2);
                Path before = declared.put(name, module);
                assertThat(before).as("%s, declared in %s too", name, module).isIn(null, module);
            }
        }
    }

    private static Set<Path> modules(Path stylesheet, Set<Path> seen) throws IOException {
        if (seen.add(stylesheet.normalize())) {
            Matcher imported = IMPORT.matcher(Files.readString(stylesheet));
            while (imported.find()) {
                if (!imported.group(1).startsWith("classpath:")) { // not ours
                    modules(stylesheet.resolveSibling(imported.group(1)).normalize(), seen);
                }
            }
        }
        return seen;
    }
}
