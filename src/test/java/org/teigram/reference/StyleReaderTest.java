package org.teigram.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teigram.reference.References.Form;
import org.teigram.reference.References.Markup;

/** A style of somebody's own: what is wrong with it is said with its place, and it reads nothing else. */
class StyleReaderTest {

    private static final String ROOT = "<style xmlns='http://purl.org/net/xbiblio/csl' class='note' version='1.0'>";
    private static final String ITEM = "[{\"id\": \"x\", \"type\": \"book\", \"title\": \"Work\"}]";

    @TempDir
    private Path folder;

    private References style(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("own.csl"), text);
        return new References(file.toString(), Optional.of("en"), Form.BIBLIOGRAPHY, Markup.TEXT);
    }

    @Test
    void aStyleWithoutBibliographyWritesNotes() throws Exception {
        assertThat(style(ROOT + "<citation><layout suffix='.'><text variable='title'/></layout></citation></style>").of(ITEM))
                .containsExactly("Work.");
    }

    @Test
    void substitutesThatSayHowTheyAreWrittenAreWrittenSo() throws Exception {
        String names = "<names variable='author'><name/><label form='short' prefix=' (' suffix=')'/><substitute>"
                + "<names variable='editor'><name form='short'/></names><names variable='translator'/></substitute></names>";
        References own = style(ROOT + "<citation><layout>" + names + "</layout></citation></style>");
        String person = "\": [{\"family\": \"Lee\", \"given\": \"Ann\"}]}]";
        assertThat(own.of("[{\"id\": \"x\", \"type\": \"book\", \"editor" + person)).containsExactly("Lee");
        assertThat(own.of("[{\"id\": \"x\", \"type\": \"book\", \"translator" + person)).containsExactly("Ann Lee (trans.)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<citation><layout></citation>                       | own.csl:2:21: The element type `layout` must be terminated",
        "<citation><layout><text macro='no'/></layout></citation> | own.csl:2:19: there is no macro `no` in this style",
        "<macro name='a'><text macro='a'/></macro><citation/> | own.csl:2:17: the macro `a` comes back to itself here",
        "<info/>                                             | own.csl:3:1: this style has no `citation`",
        "<link rel='independent-parent' href='u'/>           | own.csl:2:1: this style only refers to another, `u`",
        "<citation><layout><choose><if/></choose></layout></citation> | own.csl` cannot be used: Encountered `if"})
    void whatIsWrongIsSaidWithItsPlace(String content, String message) {
        assertThatThrownBy(() -> style(ROOT + "\n" + content + "\n</style>").of(ITEM))
                .isInstanceOf(ReferenceFailure.class).hasMessageContaining(message);
    }

    @Test
    void anotherRootIsNoStyle() {
        assertThatThrownBy(() -> style("<TEI xmlns='http://www.tei-c.org/ns/1.0'/>"))
                .isInstanceOf(ReferenceFailure.class).hasMessageContaining("own.csl:1:1: this is no citation style");
    }

    @Test
    void aStyleReadsNoOtherFile() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String entity = "<!DOCTYPE style [<!ENTITY s SYSTEM '" + secret.toUri() + "'>]>" + ROOT
                + "<citation><layout><text value='a'/>&s;</layout></citation></style>";
        assertThatThrownBy(() -> style(entity)).isInstanceOf(ReferenceFailure.class)
                .hasMessageContaining("a style cannot refer to other files");
    }
}
