package org.teigram.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.teigram.testing.Transform;

/** One reading is seen, read aloud and copied; the other is one gesture away. */
class ReadingsIT {
    private static final String DOCUMENT = """
            <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc>
              <titleStmt><title>Readings</title></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc>
            </fileDesc></teiHeader><text><body>
              <p xml:id="p">Of <choice><sic>teh</sic><corr>the</corr></choice> house<note>A note.</note>,
                <choice><abbr>Dr</abbr><expan>Doctor</expan></choice> <del>out</del> <add>in</add> ab<ex>breviation</ex>, mid-<lb break="no"/>dle.</p>
              <p xml:id="q">Kept. <delSpan spanTo="#end"/>Struck</p><p xml:id="r">out.<anchor xml:id="end"/></p>
              <p>From <del xml:id="far">here</del> to <add xml:id="near">there</add>, <add>alone</add>.<substJoin target="#far #near"/></p>
            </body></text></TEI>""";

    @TempDir
    static Path folder;

    private static Chromium browser;

    @BeforeAll
    static void open() throws Exception {
        Chromium.assumeInstalled();
        Path page = Files.writeString(folder.resolve("page.html"),
                Transform.of("html/edition.xsl").apply(DOCUMENT, Map.of("reading", "diplomatic")));
        browser = Chromium.with(true);
        browser.open(page, 1200, 900);
    }

    @Test
    void onlyTheSeenReadingIsCopied() {
        browser.click("label[for='~diplomatic']");
        assertThat(words("#p")).isEqualTo("Of teh house, Dr out in ab, mid-dle.");
        assertThat(words("#q") + " / " + words("#r")).isEqualTo("Kept. Struck / out.");
        browser.click("label[for='~normalized']");
        assertThat(words("#p")).isEqualTo("Of the house, Doctor in abbreviation, mid-dle.");
        assertThat(words("#q") + " / " + words("#r")).isEqualTo("Kept. / ");
    }

    @Test
    void theOtherReadingIsOneGestureAwayAndNotCopied() {
        browser.click("label[for='~diplomatic']");
        assertThat(browser.shown(".corr")).isZero();
        new Actions(browser.driver()).moveToElement(browser.driver().findElement(org.openqa.selenium.By.cssSelector(".sic"))).perform();
        assertThat(browser.shown(".corr")).isOne();
        assertThat(words("#p")).startsWith("Of teh house");
        browser.driver().executeScript("document.querySelector('.choice').focus()");
        assertThat(browser.shown(".corr")).isOne();
        new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
    }

    @Test
    void thePartsOfOneSubstitutionLightTogether() {
        browser.click("label[for='~diplomatic']");
        new Actions(browser.driver()).moveToElement(browser.driver().findElement(org.openqa.selenium.By.id("far"))).perform();
        assertThat(browser.shown(".lit")).isEqualTo(2);
        assertThat(browser.shown("#far.lit, #near.lit")).isEqualTo(2);
        new Actions(browser.driver()).moveToElement(browser.driver().findElement(org.openqa.selenium.By.id("p"))).perform();
        assertThat(browser.shown(".lit")).isZero();
    }

    @Test
    void onlyTheSeenReadingIsReadAloud() {
        browser.click("label[for='~normalized']");
        assertThat(spoken()).contains("Doctor").contains("breviation").doesNotContain("Dr").doesNotContain("teh")
                .doesNotContain("Struck").noneMatch(name -> name.contains(" / "));
    }

    /** The names of all static texts of the tree that assistive software is given. */
    private static List<String> spoken() {
        Map<String, Object> tree = browser.driver().executeCdpCommand("Accessibility.getFullAXTree", Map.of());
        return ((List<?>) tree.get("nodes")).stream().map(node -> (Map<?, ?>) node)
                .filter(node -> node.get("role") != null && "StaticText".equals(((Map<?, ?>) node.get("role")).get("value")))
                .map(node -> String.valueOf(((Map<?, ?>) node.get("name")).get("value")))
                .collect(Collectors.toList());
    }

    private static String words(String selector) {
        return browser.copied(selector).replaceAll("\\s+", " ").strip().replace("mid- dle", "mid-dle");
    }
}
