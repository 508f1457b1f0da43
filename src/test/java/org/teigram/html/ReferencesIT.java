package org.teigram.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.teigram.testing.Transform;

/** From a passage to its citation, from a name to what is known, from a mark to its note and back. */
class ReferencesIT {
    private static final String DOCUMENT = """
            <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc>
              <titleStmt><title>References</title></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc>
            </fileDesc></teiHeader><text><body><pb n="7"/>
              %s<p xml:id="p">To <persName ref="#ada">Ada</persName><note xml:id="n">A note.</note>.</p>%s
            </body></text><standOff><listPerson><person xml:id="ada"><persName>Ada Lovelace</persName>
              <birth when="1815-12-10"/></person></listPerson></standOff></TEI>"""
            .formatted("<p>Before.</p>".repeat(60), "<p>After.</p>".repeat(60));

    @TempDir
    static Path folder;

    private static Path page;
    private Chromium browser;

    @BeforeAll
    static void write() throws Exception {
        Chromium.assumeInstalled();
        page = Files.writeString(folder.resolve("page.html"), Transform.of("html/edition.xsl").apply(DOCUMENT, Map.of()));
    }

    private void open(boolean script) {
        browser = Chromium.with(script);
        browser.open(page, 1200, 800);
    }

    @Test
    void aPassageTellsItsCitation() {
        open(true);
        browser.driver().findElement(By.cssSelector("#p > .permalink")).sendKeys(Keys.ENTER);
        assertThat(browser.driver().getCurrentUrl()).endsWith("#p");
        assertThat(browser.driver().findElement(By.cssSelector("#p .passage-citation > span")).getText())
                .isEqualTo("\"References\", page 7, ¶ 61.");
        new Actions(browser.driver()).sendKeys(Keys.ESCAPE).perform();
        assertThat(browser.shown(".passage-citation")).isZero();
        assertThat(browser.driver().manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    @Test
    void aNameOpensItsCardWithoutScriptAndTheTextStays() {
        open(false);
        WebElement name = browser.driver().findElement(By.cssSelector("#p .name"));
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", name);
        int before = top(name);
        name.sendKeys(Keys.ENTER);
        assertThat(browser.shown("#ada .close")).isOne();
        assertThat(browser.driver().findElement(By.id("ada")).getCssValue("position")).isEqualTo("fixed");
        assertThat(top(name)).isEqualTo(before);
        browser.click("#ada .close");
        assertThat(browser.shown("#ada .close")).isZero();
        assertThat(top(name)).isEqualTo(before);
    }

    @Test
    void aNoteLeadsBackToItsMark() {
        open(false);
        browser.driver().findElement(By.cssSelector("#p .note-mark a")).sendKeys(Keys.ENTER);
        assertThat(browser.driver().getCurrentUrl()).endsWith("#n");
        browser.driver().findElement(By.cssSelector("#n .note-number")).sendKeys(Keys.ENTER);
        assertThat(browser.driver().getCurrentUrl()).endsWith("#n~mark");
    }

    private int top(WebElement element) {
        return ((Number) browser.driver().executeScript("return Math.round(arguments[0].getBoundingClientRect().top)", element)).intValue();
    }
}
