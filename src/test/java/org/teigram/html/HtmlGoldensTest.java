package org.teigram.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.teigram.testing.Goldens.Golden;
import org.teigram.testing.Words;
import org.teigram.testing.WordsKept;

/** Each feature has its golden page; each page keeps the words of its document and has no link to nowhere. */
class HtmlGoldensTest {
    static Stream<Golden> goldens() throws IOException {
        return HtmlGoldens.all();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void writesTheGolden(Golden golden) throws Exception {
        golden.check(HtmlGoldens.compact(HtmlGoldens.page(golden)));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void keepsEveryWord(Golden golden) throws Exception {
        HtmlPage page = new HtmlPage(HtmlGoldens.page(golden));
        for (String reading : List.of("diplomatic", "normalized")) {
            List<String> text = Words.struckThrough(Words.parse(golden.input()).getDocumentElement(), reading);
            WordsKept kept = WordsKept.compare(text, page.words(reading));
            assertThat(kept.lost()).as("lost, %s", reading).isEmpty();
            assertThat(kept.alien()).as("alien, %s", reading).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void everyLinkInThePageLeadsToOnePlace(Golden golden) throws Exception {
        HtmlPage page = new HtmlPage(HtmlGoldens.page(golden));
        assertThat(page.ids()).doesNotHaveDuplicates();
        assertThat(page.danglingLinks()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void onlySafeAddressesAreNamed(Golden golden) throws Exception {
        assertThat(new HtmlPage(HtmlGoldens.page(golden)).addresses())
                .allMatch(address -> address.matches("#.+|data:application/[a-z.+-]+;charset=utf-8,[^\"<>]*|data:image/svg\\+xml,[^\"<>]*|https?://[^/].*|mailto:.+|[^:#/][^:]*|[^:/]*#.*"));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void onlyScriptsThatThePolicyNames(Golden golden) throws Exception {
        HtmlPage page = new HtmlPage(HtmlGoldens.page(golden));
        String policy = page.document().select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(page.document().select("script:not([type=application/ld+json])")).isNotEmpty().allSatisfy(
                script -> assertThat(policy).contains("'sha256-" + HtmlPage.sha256(script.data()) + "'"));
        assertThat(page.document().getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        assertThat(page.document().select("iframe, object, embed, base, link, form")).isEmpty();
    }
}
