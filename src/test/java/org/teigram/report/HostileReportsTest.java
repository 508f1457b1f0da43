package org.teigram.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.teigram.diagnostic.Diagnostic;
import org.teigram.diagnostic.Location;
import org.teigram.diagnostic.Rule;
import org.teigram.diagnostic.Span;
import org.teigram.document.place.DocumentFile;
import org.teigram.run.DocumentResult;
import org.teigram.run.Quieting;
import org.teigram.run.Summary;
import org.teigram.run.Verdict;
import org.xml.sax.InputSource;

/** What a document or a file's name holds cannot become part of a report's own language. */
class HostileReportsTest {

    private static final String VALUE = "`#x`|<img src=x onerror=alert(1)></details>[a](http://b) **c** @all $d$ www.e.f\n"
            + "::error::g\r%0A::error::h, ]]>\u202E\u0007\uFFFF:tada:`";
    private static final String NAME = "::a,b:c%`|<i>&#10;.xml";

    private static String report(Function<PrintWriter, Report> format) {
        Location place = new Location.Place(NAME, Span.at(1, 1), "/TEI");
        Diagnostic diagnostic = Diagnostic.of(Rule.error("area/name"), place, VALUE).withHint(VALUE);
        StringWriter out = new StringWriter();
        Report report = format.apply(new PrintWriter(out));
        Quieting told = new Quieting(List.of(diagnostic), List.of(), Optional.empty(), Optional.empty(), Set.of());
        report.document(new DocumentResult(new DocumentFile(Path.of("a.xml"), NAME, true), Optional.of(Verdict.INVALID),
                List.of(), told, Optional.empty(), List.of(), List.of(), List.of(), false));
        report.end(new Summary());
        return out.toString();
    }

    @Test
    void markdown() {
        String report = report(MarkdownReport::new);
        assertThat(report.replaceAll("</?(details|summary|code|br)>", ""))
                .doesNotContain("<", "http://", "www.", "@", "$", "[", "**", ":tada:", "\u202E", "\u0007");
        assertThat(report.lines().filter(line -> line.contains("alert"))).hasSize(1).allSatisfy(row ->
                assertThat(row.chars().filter(c -> c == '|').count()).isEqualTo(5));
    }

    @Test
    void github() {
        List<String> commands = report(GithubReport::new).lines().filter(line -> line.startsWith("::")).toList();
        assertThat(commands).hasSize(1).allSatisfy(command -> assertThat(command)
                .startsWith("::error file=%3A%3Aa%2Cb%3Ac%25`|<i>&#10;.xml,line=1,endLine=1,col=1,endColumn=2,title=area/name::")
                .contains("%0A::error::g%0D%250A::error::h")
                .doesNotContain("\r"));
    }

    @Test
    void junit_is_xml() throws Exception {
        var xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(report(JunitReport::new))));
        assertThat(xml.getElementsByTagName("failure").getLength()).isEqualTo(1);
        assertThat(xml.getElementsByTagName("failure").item(0).getChildNodes().getLength()).isEqualTo(1);
    }

    @Test
    void sarif_names_the_file_by_a_uri() throws Exception {
        String uri = new ObjectMapper().readTree(report(SarifReport::new))
                .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri").asText();
        assertThat(uri).isEqualTo("%3A%3Aa%2Cb%3Ac%25%60%7C%3Ci%3E%26%2310%3B.xml");
        assertThat(URI.create(uri).getPath()).isEqualTo(NAME);
    }
}
