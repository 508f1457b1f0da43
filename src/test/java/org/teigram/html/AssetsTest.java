package org.teigram.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.teigram.testing.Words;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The files beside the stylesheet: the script and its hash, the style sheet, the words of the interface. */
class AssetsTest {
    @Test
    void theHashIsThatOfTheScript() throws Exception {
        byte[] script = Files.readAllBytes(HtmlGoldens.ASSETS.resolve("edition.js"));
        String hash = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(script));
        assertThat(Files.readString(HtmlGoldens.ASSETS.resolve("edition.js.sha256")).strip())
                .as("write it anew: openssl dgst -sha256 -binary edition.js | base64 > edition.js.sha256")
                .isEqualTo(hash);
    }

    @Test
    void noAssetReachesOutOrEndsItsElement() throws Exception {
        for (String asset : new String[] {"edition.js", "edition.css"}) {
            assertThat(Files.readString(HtmlGoldens.ASSETS.resolve(asset)))
                    .doesNotContain("</", "@import", "url(", "http:", "https:", "eval(", "innerHTML");
        }
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
