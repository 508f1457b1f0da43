package org.teigram.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.WheelInput.ScrollOrigin;

/** The pane of page images in Chromium, opened from disk with images beside the page. */
class FacsimileIT {
    @TempDir
    static Path folder;

    private static Path page;
    private Chromium chromium;

    @BeforeAll
    static void writePage() throws Exception {
        Chromium.assumeInstalled();
        page = PageWithImages.write(folder);
    }

    private void open(boolean script) {
        chromium = Chromium.with(script);
        chromium.open(page, 1400, 1000);
        if (script) {
            chromium.driver().executeScript("document.querySelector('.with-images').scrollIntoView({behavior: 'instant'})");
            goTo("leaf1r");
        }
    }

    private void goTo(String image) {
        chromium.driver().executeScript("location.hash = arguments[0]", image);
        chromium.await("#" + image + ".current .sheet[style]");
    }

    @Test
    void withoutScriptTheImagesStandBesideTheText() {
        open(false);
        assertThat(chromium.shown(".page-image")).isEqualTo(chromium.all(".page-image").size()).isGreaterThan(3);
        WebElement image = chromium.find("#leaf1r img");
        assertThat(image.getLocation().x + image.getSize().width).isLessThanOrEqualTo(chromium.find("#second").getLocation().x);
        chromium.click("label[for='~show-images']");
        assertThat(chromium.shown(".page-image")).isZero();
        chromium.click("label[for='~show-images']");
        chromium.click("label[for='~show-1']");
        assertThat(chromium.shown("#second")).isZero();
        assertThat(chromium.shown(".page-image")).isPositive();
    }

    @Test
    void zonesLieWhereTheirSpaceSays() {
        open(true);
        Rectangle image = chromium.seen("#leaf1r img");
        Rectangle zone = chromium.seen("#z-date rect");
        assertThat((zone.x - image.x) / (double) image.width).isCloseTo(110 / 200.0, within());
        assertThat((zone.y - image.y) / (double) image.height).isCloseTo(20 / 300.0, within());
        assertThat(zone.width / (double) image.width).isCloseTo(75 / 200.0, within());
    }

    @Test
    void withoutASpaceTheImagesOwnPixelsCount() {
        open(true);
        goTo("leaf2r");
        Rectangle image = chromium.seen("#leaf2r img");
        Rectangle zone = chromium.seen("#z-line rect");
        assertThat(chromium.find("#leaf2r svg").getDomAttribute("viewBox")).isEqualTo("0 0 800 1200");
        assertThat((zone.x - image.x) / (double) image.width).isCloseTo(10 / 800.0, within());
        assertThat(zone.width / (double) image.width).isCloseTo(390 / 800.0, within());
    }

    private static Offset<Double> within() {
        return Offset.offset(0.02);
    }

    @Test
    void aPassageAndItsZoneLightEachOther() {
        open(true);
        new Actions(chromium.driver()).moveToElement(chromium.find(".p.zone-paragraph")).perform();
        assertThat(chromium.all(".lit")).extracting(e -> e.getDomAttribute("data-zone")).containsOnly("z-first").hasSize(2);
        new Actions(chromium.driver()).moveToElement(chromium.find("#z-date rect")).perform();
        assertThat(chromium.find(".dateline").getDomAttribute("class")).contains("lit");
        chromium.click("#z-first polygon");
        assertThat(chromium.driver().getCurrentUrl()).endsWith(chromium.find("#z-first").getDomAttribute("href"));
    }

    @Test
    void aLineLightsWithTheZoneThatItsBeginningNames() {
        open(true);
        goTo("leaf2r");
        new Actions(chromium.driver()).moveToElement(chromium.find("span[data-zone=z-line]:not(.lb)")).perform();
        assertThat(chromium.find("#z-line").getDomAttribute("class")).contains("lit");
        new Actions(chromium.driver()).moveToElement(chromium.find("#z-line rect")).perform();
        assertThat(chromium.find("span[data-zone=z-line]:not(.lb)").getDomAttribute("class")).contains("lit");
    }

    @Test
    void wheelAndKeysComeNearerAndDraggingMoves() {
        open(true);
        WebElement window = chromium.find(".current .window");
        int whole = width();
        new Actions(chromium.driver()).scrollFromOrigin(ScrollOrigin.fromElement(window), 0, -120).perform();
        chromium.await("#leaf1r .sheet:not([style*='scale(1)'])");
        assertThat(width()).isGreaterThan(whole);
        window.sendKeys("0");
        assertThat(width()).isEqualTo(whole);
        window.sendKeys("+", "+", "+", "+", "+");
        assertThat(width()).isGreaterThan(3 * whole);
        int left = chromium.seen(".current img").x;
        new Actions(chromium.driver()).dragAndDropBy(window, 90, 40).perform();
        assertThat(chromium.seen(".current img").x).isBetween(left + 85, left + 95);
        window.sendKeys(Keys.ARROW_RIGHT);
        assertThat(chromium.seen(".current img").x).isBetween(left + 25, left + 35);
        assertThat(chromium.driver().getCurrentUrl()).as("no zone was clicked").endsWith("#leaf1r");
    }

    private int width() {
        return chromium.seen(".current img").width;
    }

    @Test
    void theImageFollowsTheTextAndThePageNumbers() {
        open(true);
        chromium.click("a[href='#leaf2r']");
        chromium.await("#leaf2r.current");
        chromium.click(".tools button:first-child");
        chromium.await("#leaf1v.current");
        chromium.click("#third");
        assertThat(current()).isEqualTo("leaf1v");
        chromium.click(".dateline");
        chromium.await("#leaf1r.current");
    }

    private String current() {
        return chromium.find(".page-image.current").getDomAttribute("id");
    }

    @Test
    void anAlternativeTakesTheImagesPlaceAndAMissingOneIsSaid() {
        open(true);
        chromium.click("#leaf1r .alternative");
        assertThat(chromium.find("#leaf1r img").getDomAttribute("src")).isEqualTo("leaf1r-uv.png");
        chromium.driver().executeScript("location.hash = '~image-7'");
        chromium.await(".page-image.current.missing");
        assertThat(chromium.find(".page-image.current").getText()).contains("could not be loaded");
    }

    @Test
    void thePolicyHoldsAndNothingIsRequested() {
        open(true);
        chromium.driver().executeScript("window.scrollTo(0, 400)");
        assertThat(chromium.complaints()).isEmpty();
        assertThat(chromium.requests()).isEmpty();
    }

    @Test
    void whatIsShownStandsInTheAddress() {
        open(true);
        chromium.click("label[for='~show-1']");
        assertThat(chromium.driver().getCurrentUrl()).endsWith("#~view;show=images");
        chromium.driver().navigate().refresh();
        assertThat(chromium.shown("#second")).isZero();
        chromium.driver().navigate().back();
        assertThat(chromium.shown("#second")).isPositive();
    }
}
