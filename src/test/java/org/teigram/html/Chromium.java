package org.teigram.html;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Chromium without a window, for pages opened from disk; to be closed. */
final class Chromium implements AutoCloseable {
    /** Warns of versions of the developer tools, which no test here depends on. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    /** @param script whether pages may run their script */
    Chromium(boolean script) {
        SELENIUM.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync");
        if (!script) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile()).build(),
                options);
    }

    /** Skips the test, with the reason, where there is no browser. */
    static void assumeInstalled() {
        assumeTrue(onPath("chromium") && onPath("chromedriver"), "no chromium and chromedriver here: pages are not opened");
    }

    private static boolean onPath(String command) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(dir -> Files.isExecutable(Path.of(dir, command)));
    }

    ChromeDriver driver() {
        return driver;
    }

    void open(Path page, int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
        driver.get(page.toUri().toString());
    }

    /** Shows pages as on a screen set to dark or light colours. */
    void colours(String scheme) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    void click(String selector) {
        driver.findElement(By.cssSelector(selector)).click();
    }

    /** How many elements are there to be seen. */
    long shown(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream().filter(WebElement::isDisplayed).count();
    }

    /** What is copied when an element is marked as a whole. */
    String copied(String selector) {
        return (String) driver.executeScript(
                "var s = getSelection(); s.removeAllRanges(); var r = document.createRange();"
                        + "r.selectNodeContents(document.querySelector(arguments[0])); s.addRange(r); return s.toString();",
                selector);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
