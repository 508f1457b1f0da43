package org.teigram.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.teigram.testing.Goldens.Golden;
import org.teigram.testing.Words;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The files beside the stylesheet: the script and its hash, the style sheet, the words of the interface. */
class AssetsTest {
    @Test
    void theHashesAreThoseOfTheScripts() throws Exception {
        String[] names = {"edition", "openseadragon", "facsimile"};
        Elements scripts = Jsoup.parse(pageWithImages()).select("script:not([type])");
        assertThat(scripts).hasSize(names.length);
        for (int i = 0; i < names.length; i++) {
            Path kept = HtmlGoldens.ASSETS.resolve("script/" + names[i] + ".sha256");
            new Golden(kept, kept, Map.of()).check(HtmlPage.sha256(scripts.get(i).data()) + "\n");
        }
    }

    @Test
    void noAssetReachesOutOrEndsItsElement() throws Exception {
        List<Path> assets = assets();
        assertThat(assets).hasSizeGreaterThan(10);
        for (Path asset : assets) {
            assertThat(Files.readString(asset)).as(asset.toString())
                    .doesNotContain("</", "@import", "url(", "http:", "https:", "eval(", "innerHTML");
        }
    }

    @Test
    void everyAssetIsInThePage() throws Exception {
        String page = pageWithImages();
        assertThat(assets()).allSatisfy(asset -> assertThat(page).contains(HtmlGoldens.inThePage(asset)));
    }

    private static String pageWithImages() throws Exception {
        return HtmlGoldens.page(HtmlGoldens.all().filter(g -> g.toString().equals("service.html")).findFirst().orElseThrow());
    }

    private static List<Path> assets() throws Exception {
        List<Path> all = new ArrayList<>(HtmlGoldens.assets(".css"));
        all.addAll(HtmlGoldens.assets(".js"));
        return all;
    }

    @Test
    void everyLabelIsInEveryLanguage() throws Exception {
        NodeList labels = Words.parse(Path.of("xslt/lib/i18n.xml")).getDocumentElement().getElementsByTagNameNS("*", "label");
        assertThat(labels.getLength()).isPositive();
        for (int i = 0; i < labels.getLength(); i++) {
            NodeList translations = ((Element) labels.item(i)).getElementsByTagNameNS("*", "in");
            StringBuilder languages = new StringBuilder();
            for (int j = 0; j < translations.getLength(); j++) {
                languages.append(((Element) translations.item(j)).getAttribute("xml:lang")).append(' ');
                assertThat(translations.item(j).getTextContent()).isNotBlank();
            }
            assertThat(languages.toString()).as(((Element) labels.item(i)).getAttribute("id")).isEqualTo("en de fr ru zh ");
        }
    }
}
