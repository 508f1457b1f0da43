package org.teigram.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is written outside the output folder. */
class OutputFolderTest {

    @TempDir
    private Path outside;

    @TempDir
    private Path folder;

    private void refused(String name, String why) {
        assertThatThrownBy(() -> new OutputFolder(folder).write(name, new byte[] {1}))
                .isInstanceOf(ExportFailure.class)
                .hasMessageContaining(why);
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void names_do_not_lead_out() {
        refused("../a.txt", "lies outside the output folder");
        refused(outside + "/a.txt", "lies outside the output folder");
    }

    @Test
    void a_linked_folder_does_not_lead_out_and_nothing_is_made_behind_it() throws Exception {
        Files.createSymbolicLink(folder.resolve("sub"), outside);
        refused("sub/a.txt", "by a symbolic link");
        refused("sub/new/a.txt", "by a symbolic link");
    }

    @Test
    void a_linked_file_is_replaced_and_not_followed() throws Exception {
        Path secret = Files.writeString(Files.createTempDirectory(outside, "x").resolve("secret"), "secret");
        Files.createSymbolicLink(folder.resolve("a.txt"), secret);
        Files.createSymbolicLink(folder.resolve(".a.txt.part"), secret);
        new OutputFolder(folder).write("a.txt", new byte[] {'n', 'e', 'w'});
        assertThat(folder.resolve("a.txt")).hasContent("new").isRegularFile();
        assertThat(secret).hasContent("secret");
        assertThat(folder.resolve(".a.txt.part")).doesNotExist();
    }

    @Test
    void a_folder_in_a_files_place_is_told() throws Exception {
        Files.createDirectory(folder.resolve("a.txt"));
        refused("a.txt", "a folder of that name is in its place");
    }
}
