package org.teigram.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each attack in a process of its own with 512 MB: it ends soon, with an error that is not a fault of the program. */
class AttacksIT {

    private static final int SECONDS = Integer.getInteger("attack.seconds", 5);
    private static final Path BOMBS = Path.of("../shared/corpora/defusedxml/src/xmltestdata");
    private static final String TEI = "xmlns='http://www.tei-c.org/ns/1.0'";
    private static final String INCLUDE = "xmlns:xi='http://www.w3.org/2001/XInclude'";

    private static final String BOMB = "(a|a|aa)+(a+)+b";
    private static final String DTD = "<!DOCTYPE schema [" + laughs() + "]>";

    @TempDir
    Path folder;

    private record Attack(String name, String document) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Attack> attacks() {
        return Stream.of(
                new Attack("laughs", "<!DOCTYPE TEI [" + laughs() + "]><TEI " + TEI + ">&e9;</TEI>"),
                new Attack("laughs in an attribute", "<!DOCTYPE TEI [" + laughs() + "]><TEI " + TEI + " n='&e9;'/>"),
                new Attack("parameter entities", "<!DOCTYPE TEI [<!ENTITY % a '<!ENTITY &#37; b \"%c;\">'>%a;%b;]><TEI " + TEI + "/>"),
                new Attack("a file of the machine", "<!DOCTYPE TEI [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><TEI " + TEI + ">&e;</TEI>"),
                new Attack("a DTD of the network", "<!DOCTYPE TEI SYSTEM 'http://192.0.2.1/x.dtd'><TEI " + TEI + "/>"),
                new Attack("a million open elements", "<TEI " + TEI + ">" + "<p>".repeat(1_000_000)),
                new Attack("an attribute without end", "<TEI " + TEI + " n='" + "x".repeat(20_000_000) + "'/>"),
                new Attack("a passage of the machine", "<TEI " + TEI + " " + INCLUDE + "><xi:include href='/etc/passwd' parse='text'/></TEI>"),
                new Attack("an include of itself", "<TEI " + TEI + " " + INCLUDE + "><xi:include href='attack.xml'/></TEI>"),
                new Attack("null bytes", "<TEI " + TEI + ">\0\0</TEI>"),
                new Attack("an encoding nobody knows", "<?xml version='1.0' encoding='UTF-7'?><TEI " + TEI + "/>"));
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!ENTITY e0 'ha'>");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY e").append(i).append(" '").append(("&e" + (i - 1) + ";").repeat(10)).append("'>");
        }
        return entities.toString();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void ends_soon_with_an_error(Attack attack) throws Exception {
        survives(Files.writeString(folder.resolve("attack.xml"), attack.document()));
    }

    @Test
    void files_that_include_each_other_twice_and_twice() throws Exception {
        for (int i = 0; i < 40; i++) {
            String next = "<xi:include href='" + (i + 1) + ".xml'/>";
            Files.writeString(folder.resolve(i + ".xml"), "<p " + TEI + " " + INCLUDE + ">" + (i == 39 ? "" : next + next) + "</p>");
        }
        survives(Files.writeString(folder.resolve("attack.xml"),
                "<TEI " + TEI + " " + INCLUDE + "><xi:include href='0.xml'/></TEI>"));
    }

    @Test
    void a_link_out_of_the_folder() throws Exception {
        Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("/etc/passwd"));
        String told = survives(Files.writeString(folder.resolve("attack.xml"),
                "<TEI " + TEI + " " + INCLUDE + "><xi:include href='link.txt' parse='text'/></TEI>"));
        assertThat(told).contains("lies outside").doesNotContain("root:");
    }

    @Test
    void the_bombs_of_defusedxml() throws Exception {
        assumeThat(BOMBS).as("the corpora, which are kept outside the repository").isDirectory();
        for (String name : List.of("external.xml", "xmlbomb.xml")) {
            survives(BOMBS.resolve(name));
        }
    }

    @Test
    void a_large_file_that_is_included_again_and_again() throws Exception {
        Files.writeString(folder.resolve("part.xml"), "<p " + TEI + ">" + "<hi>word</hi> ".repeat(20_000) + "</p>");
        survives(Files.writeString(folder.resolve("attack.xml"),
                "<TEI " + TEI + " " + INCLUDE + ">" + "<xi:include href='part.xml'/>".repeat(1_900) + "</TEI>"));
    }

    /** The schema is the attack: a file name, and what it holds. */
    static Stream<Arguments> schemas() {
        String rng = "<element name='TEI' ns='http://www.tei-c.org/ns/1.0' xmlns='http://relaxng.org/ns/structure/1.0' "
                + "datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'><element name='p'><attribute name='n' ns=''>%s</attribute></element></element>";
        String xsd = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='http://www.tei-c.org/ns/1.0' elementFormDefault='qualified'>"
                + "<xs:element name='TEI'><xs:complexType><xs:sequence><xs:element name='p'><xs:complexType>%s</xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element></xs:schema>";
        String sch = "<schema xmlns='http://purl.oclc.org/dsdl/schematron' queryBinding='xslt2'><ns prefix='t' uri='http://www.tei-c.org/ns/1.0'/>%s</schema>";
        String attribute = "<xs:attribute name='n'><xs:simpleType><xs:restriction base='xs:string'><xs:pattern value='" + BOMB + "'/></xs:restriction></xs:simpleType></xs:attribute>";
        return Stream.of(
                Arguments.of("pattern.rng", rng.formatted("<data type='string'><param name='pattern'>" + BOMB + "</param></data>")),
                Arguments.of("pattern.xsd", xsd.formatted(attribute)),
                Arguments.of("pattern.sch", sch.formatted("<pattern><rule context='t:p'><assert test=\"matches(@n, '^" + BOMB + "$')\">no</assert></rule></pattern>")),
                Arguments.of("entities.rng", DTD + rng.formatted("<value>&e9;</value>")),
                Arguments.of("entities.xsd", DTD + xsd.formatted("<xs:annotation><xs:documentation>&e9;</xs:documentation></xs:annotation>")),
                Arguments.of("entities.sch", DTD + sch.formatted("<pattern><rule context='t:p'><assert test='1'>&e9;</assert></rule></pattern>")),
                Arguments.of("itself.rng", "<grammar xmlns='http://relaxng.org/ns/structure/1.0'><include href='itself.rng'/></grammar>"),
                Arguments.of("itself.rnc", "include 'itself.rnc'"),
                Arguments.of("itself.sch", sch.formatted("<include href='itself.sch'/>")),
                Arguments.of("occurs.xsd", xsd.formatted("<xs:sequence><xs:any minOccurs='99999' maxOccurs='999999' processContents='skip'/></xs:sequence><xs:attribute name='n'/>")));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void a_schema_ends_soon_with_an_error(String name, String schema) throws Exception {
        Path file = Files.writeString(folder.resolve("a.xml"), "<TEI " + TEI + "><p n='" + "a".repeat(5_000) + "!'/></TEI>");
        Files.writeString(folder.resolve(name), schema);
        assertErrorOfTheUsers(run(file, "--schema", folder.resolve(name).toString()));
    }

    @Test
    void pipes_devices_and_folders_in_the_place_of_files() throws Exception {
        Path project = Files.createDirectory(folder.resolve("project"));
        Files.writeString(project.resolve("a.xml"), "<TEI " + TEI + " " + INCLUDE + "><xi:include href='pipe.xml'/></TEI>");
        Files.createDirectory(project.resolve("folder.xml"));
        Files.createSymbolicLink(project.resolve("zero.xml"), Path.of("/dev/zero"));
        assertThat(new ProcessBuilder("mkfifo", project.resolve("pipe.xml").toString()).start().waitFor()).isZero();
        String told = survives(project);
        assertThat(told).contains("`pipe.xml` is not a regular file").contains("pipe.xml: error: the file cannot be read");
    }

    /** 50 million characters of text are no attack. */
    @Test
    void a_long_text_is_read() throws Exception {
        Path file = Files.writeString(folder.resolve("long.xml"), "<TEI " + TEI + ">" + "long ".repeat(10_000_000) + "</TEI>");
        assertThat(run(file)).contains("schema/none").doesNotContain("memory");
    }

    private String survives(Path file) throws Exception {
        return assertErrorOfTheUsers(run(file));
    }

    private static String assertErrorOfTheUsers(String told) {
        assertThat(told).contains("error: ").doesNotContain("run/bug").doesNotContain("Exception");
        return told;
    }

    /** What the program says; a run that a busy machine made too slow is run once more. */
    private String run(Path file, String... options) throws IOException, InterruptedException {
        boolean ended = ends(file, options) || ends(file, options);
        assertThat(ended).as("ends within %d seconds", SECONDS).isTrue();
        return Files.readString(told());
    }

    private boolean ends(Path file, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-cp", System.getProperty("java.class.path"), "org.teigram.cli.Main",
                "validate", "--color", "never", file.toString()));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(told().toFile())
                .start();
        boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly().waitFor();
        return ended;
    }

    private Path told() {
        return folder.resolve("told.txt");
    }
}
