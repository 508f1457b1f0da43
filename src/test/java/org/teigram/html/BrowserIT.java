package org.teigram.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.teigram.testing.Transform;

/** The page of the telegram in Chromium, opened from disk: switches, keyboard, policy, with and without its script. */
class BrowserIT {
    @TempDir
    static Path folder;

    private static Path page;
    private Chromium chromium;
    private ChromeDriver browser;

    @BeforeAll
    static void writePage() throws Exception {
        Chromium.assumeInstalled();
        Path document;
        try (Stream<Path> documents = Files.list(Path.of("tei"))) {
            document = documents.filter(file -> file.toString().endsWith(".xml")).sorted().findFirst().orElseThrow();
        }
        page = Files.writeString(folder.resolve("page.html"), Transform.of("html/edition.xsl").apply(document, Map.of()));
    }

    private void open(boolean script) {
        chromium = Chromium.with(script);
        chromium.open(page, 1400, 1000);
        browser = chromium.driver();
    }

    @Test
    void withoutScriptTheSwitchesWork() {
        open(false);
        assertThat(shown(".kind-facsimile .p, .kind-facsimile p")).isPositive();
        assertThat(shown("[data-reading=normalized]")).isZero();
        click("label[for='~show-1']");
        assertThat(shown(".kind-facsimile p")).isZero();
        assertThat(shown(".kind-translation p")).isPositive();
        click("label[for='~normalized']");
        assertThat(shown(".kind-transcription .corr")).isPositive();
        assertThat(shown(".kind-transcription .sic")).isZero();
    }

    @Test
    void aRowStandsSideBySide() {
        open(false);
        List<WebElement> pieces = browser.findElements(By.cssSelector(".kind-translation p.first[data-row]"));
        int compared = 0;
        for (WebElement piece : pieces) {
            String row = piece.getDomAttribute("data-row");
            List<WebElement> partners = browser.findElements(By.cssSelector(".kind-transcription p.first[data-row='" + row + "']"));
            for (WebElement partner : partners) {
                assertThat(partner.getLocation().y).as("row %s", row).isEqualTo(piece.getLocation().y);
                assertThat(partner.getLocation().x).isNotEqualTo(piece.getLocation().x);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(10);
    }

    @Test
    void withTheScriptViewsAreInTheAddressAndTheBackButtonWorks() {
        open(true);
        click("label[for='~show-1']");
        assertThat(browser.getCurrentUrl()).endsWith("#~view;show=2,3;reading=diplomatic");
        click("label[for='~normalized']");
        assertThat(browser.getCurrentUrl()).endsWith("#~view;show=2,3;reading=normalized");
        browser.navigate().back();
        assertThat(browser.findElement(By.id("~diplomatic")).isSelected()).isTrue();
        browser.navigate().back();
        assertThat(browser.findElement(By.id("~show-1")).isSelected()).isTrue();
        browser.get(page.toUri() + "#~view;show=3;reading=normalized");
        browser.navigate().refresh();
        assertThat(shown(".kind-transcription p")).isZero();
        assertThat(shown(".kind-translation p")).isPositive();
    }

    @Test
    void pointingAtAPassageLightsItsCounterparts() {
        open(true);
        WebElement passage = browser.findElement(By.cssSelector(".kind-translation p[data-row]"));
        new Actions(browser).moveToElement(passage).perform();
        assertThat(browser.findElements(By.cssSelector(".lit"))).hasSizeGreaterThan(1)
                .allMatch(piece -> piece.getDomAttribute("data-row").equals(passage.getDomAttribute("data-row")));
    }

    @Test
    void theKeyboardReachesEverySwitch() {
        open(true);
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            new Actions(browser).sendKeys(Keys.TAB).perform();
            reached.add(browser.switchTo().activeElement().getDomAttribute("id"));
        }
        assertThat(reached).contains("~show-1", "~show-2", "~show-3", "~diplomatic");
        browser.findElement(By.id("~show-3")).sendKeys(Keys.SPACE);
        assertThat(shown(".kind-translation p")).isZero();
    }

    @Test
    void thePolicyHoldsAndNothingIsRequested() {
        open(true);
        assertThat(chromium.complaints()).isEmpty();
        assertThat(chromium.requests()).isEmpty();
    }

    @Test
    void narrowScreensShowEachPassageWithItsCounterpart() {
        open(false);
        browser.manage().window().setSize(new Dimension(500, 900));
        WebElement passage = browser.findElements(By.cssSelector(".kind-transcription p[data-row]")).get(2);
        WebElement counterpart = browser.findElement(
                By.cssSelector(".kind-translation p[data-row='" + passage.getDomAttribute("data-row") + "']"));
        int end = passage.getLocation().y + passage.getSize().height;
        assertThat(counterpart.getLocation().y).isBetween(end, end + 40);
        assertThat((Long) browser.executeScript("return document.documentElement.scrollWidth")).isLessThanOrEqualTo(500);
    }

    private void click(String selector) {
        chromium.click(selector);
    }

    private long shown(String selector) {
        return chromium.shown(selector);
    }
}
