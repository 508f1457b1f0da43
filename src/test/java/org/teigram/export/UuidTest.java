package org.teigram.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.teigram.xml.ResourceGate;
import org.teigram.xml.SaxonProcessors;

/** UUIDs by name as RFC 9562 has them, reckoned by the stylesheet and by the program's function; Java's own SHA-1 is the witness. */
class UuidTest {
    private static final UUID DNS = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    static List<Processor> processors() {
        return List.of(new Processor(false), SaxonProcessors.create(ResourceGate.localFiles()));
    }

    private static Xslt30Transformer transformer(Processor processor) throws SaxonApiException {
        String stylesheet = """
                <xsl:package version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tg="https://teigram.org/ns/functions"
                    declared-modes="no">
                  <xsl:import href="%s"/>
                  <xsl:expose component="function" names="tg:uuid#2" visibility="public"/>
                </xsl:package>""".formatted(Path.of("xslt/lib/uuid.xsl").toUri());
        return processor.newXsltCompiler().compile(new StreamSource(new StringReader(stylesheet))).load30();
    }

    private static String uuid(Xslt30Transformer transformer, UUID namespace, String name) throws SaxonApiException {
        return transformer.callFunction(new QName("https://teigram.org/ns/functions", "uuid"),
                new XdmValue[] {new XdmAtomicValue(namespace.toString()), new XdmAtomicValue(name)}).toString();
    }

    private static String byJava(UUID namespace, String name) throws Exception {
        MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
        sha1.update(ByteBuffer.allocate(16).putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits()).array());
        ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
        return new UUID(hash.getLong() & ~0xF000L | 0x5000L, hash.getLong() & ~0xC000000000000000L | 0x8000000000000000L).toString();
    }

    @ParameterizedTest
    @MethodSource("processors")
    void the_example_of_the_specification(Processor processor) throws SaxonApiException {
        assertThat(uuid(transformer(processor), DNS, "www.example.com")).isEqualTo("2ed6657d-e927-568b-95e1-2665a8aea6a2");
    }

    @ParameterizedTest
    @MethodSource("processors")
    void names_around_the_ends_of_blocks_and_in_every_script(Processor processor) throws Exception {
        Xslt30Transformer transformer = transformer(processor);
        for (int length : new int[] {0, 1, 2, 38, 39, 40, 41, 47, 48, 49, 102, 103, 104, 105, 111, 112, 113}) {
            assertIsJavas(transformer, name(length));
        }
        assertIsJavas(transformer, "письмо 手紙 𝄞");
    }

    /** By the stylesheet alone it would take its time. */
    @Test
    void names_of_every_length() throws Exception {
        Xslt30Transformer transformer = transformer(SaxonProcessors.create(ResourceGate.localFiles()));
        for (int length = 0; length < 140; length++) {
            assertIsJavas(transformer, name(length));
        }
    }

    private static String name(int length) {
        return new Random(length).ints(length, 'a', 'z')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                + "é€𝄞".substring(0, length % 3);
    }

    private static void assertIsJavas(Xslt30Transformer transformer, String name) throws Exception {
        assertThat(uuid(transformer, DNS, name)).as(name).isEqualTo(byJava(DNS, name));
    }
}
