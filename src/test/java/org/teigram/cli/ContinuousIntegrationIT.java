package org.teigram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What action.yml and the hook's definition run, run as GitHub and pre-commit run it, in a repository of others. */
class ContinuousIntegrationIT {

    private static final Path HERE = Path.of("").toAbsolutePath();

    private record Outcome(int code, String out) {}

    @TempDir
    private Path repository;

    @TempDir
    private Path elsewhere;

    @BeforeEach
    void documents() throws Exception {
        Path tei = Files.createDirectories(repository.resolve("tei"));
        Files.writeString(tei.resolve("a letter.xml"), Launcher.LETTER);
        Files.writeString(tei.resolve("b.xml"), Launcher.LETTER.replace("<p>Это", "<p corresp=\"#p9\">Это"));
        Files.writeString(repository.resolve("teigram.toml"), "[project]\ndocuments = [\"tei/**\"]\n");
    }

    private static Object yaml(String file) throws Exception {
        return new Load(LoadSettings.builder().build()).loadFromString(Files.readString(HERE.resolve(file)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object yaml) {
        return (Map<String, Object>) yaml;
    }

    private static List<?> list(Object yaml) {
        return (List<?>) yaml;
    }

    /** Runs the action's own step; its inputs reach it by the environment only, so that none can become a command. */
    private Outcome action(Map<String, String> inputs) throws Exception {
        Map<String, Object> runs = map(map(yaml("action.yml")).get("runs"));
        Map<String, Object> step = map(list(runs.get("steps")).get(1));
        assertThat(runs.get("using")).isEqualTo("composite");
        assertThat(step.get("shell")).isEqualTo("bash");
        ProcessBuilder builder = builder(List.of("bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step.get("run").toString()));
        map(step.get("env")).forEach((name, value) -> {
            String input = value.toString().replaceFirst("^\\$\\{\\{ inputs\\.([a-z-]+) }}$", "$1");
            builder.environment().put(name, inputs.getOrDefault(input, ""));
        });
        assertThat(step.get("run").toString()).doesNotContain("${{");
        builder.environment().put("GITHUB_ACTION_PATH", HERE.toString());
        builder.environment().put("GITHUB_STEP_SUMMARY", elsewhere.resolve("summary.md").toString());
        return run(builder);
    }

    private ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(repository.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", Launcher.JDK.toString());
        return builder.redirectOutput(elsewhere.resolve("out").toFile());
    }

    private Outcome run(ProcessBuilder builder) throws Exception {
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Outcome(process.exitValue(), Files.readString(elsewhere.resolve("out")));
    }

    @Test
    void the_action_annotates_and_sums_up() throws Exception {
        Outcome outcome = action(Map.of("sarif", elsewhere.resolve("a.sarif").toString()));
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).contains("::error file=tei/b.xml,line=10,").contains("2 documents: 1 unknown, 1 invalid");
        assertThat(Files.readString(elsewhere.resolve("summary.md"))).contains("| pointer/unresolved | error | 1 | 1 |");
        assertThat(Files.readString(elsewhere.resolve("a.sarif"))).contains("\"uri\" : \"tei/b.xml\"");
    }

    @Test
    void the_action_takes_paths_and_options_as_they_are() throws Exception {
        Outcome outcome = action(Map.of("paths", "tei/a letter.xml\n", "arguments", "--rule=schema/none=off\n"));
        assertThat(outcome).isEqualTo(new Outcome(0, "1 document: 1 unknown\n"));
        assertThat(action(Map.of("paths", "$(touch made)\n--all")).code()).isEqualTo(2);
        assertThat(repository.resolve("made")).doesNotExist();
    }

    @Test
    void every_input_is_documented() throws Exception {
        String page = Files.readString(HERE.resolve("docs/ci.md"));
        assertThat(map(map(yaml("action.yml")).get("inputs")).keySet()).allSatisfy(input -> assertThat(page).contains("| `" + input + "` |"));
    }

    @Test
    void the_hook_is_given_files_by_name() throws Exception {
        Map<String, Object> hook = map(list(yaml(".pre-commit-hooks.yaml")).get(0));
        assertThat(hook).containsEntry("id", "teigram").containsEntry("language", "script");
        assertThat("tei/b.xml").containsPattern(Pattern.compile(hook.get("files").toString()));
        List<String> command = new ArrayList<>(List.of(hook.get("entry").toString().split(" ")));
        command.set(0, HERE.resolve(command.get(0)).toString());
        command.addAll(List.of("tei/a letter.xml", "tei/b.xml"));
        Outcome outcome = run(builder(command));
        assertThat(outcome.out()).contains("tei/b.xml:10:").contains("[pointer/unresolved]");
        assertThat(outcome.code()).isEqualTo(1);
    }
}
