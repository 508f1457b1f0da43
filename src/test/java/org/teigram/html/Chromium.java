package org.teigram.html;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window, for pages opened from disk: one with and one without scripts, for all tests of a process. */
final class Chromium {
    private static final Map<Boolean, Chromium> OPEN = new ConcurrentHashMap<>();
    /** Warns of versions of the developer tools, which no test here depends on. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    /** @param script whether pages may run their script */
    static Chromium with(boolean script) {
        return OPEN.computeIfAbsent(script, Chromium::new);
    }

    private Chromium(boolean script) {
        SELENIUM.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync");
        if (!script) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile()).build(),
                options);
        Runtime.getRuntime().addShutdownHook(new Thread(driver::quit));
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
        open(page.toUri().toString(), width, height);
    }

    /** Opens a page afresh; what was said and asked for before is forgotten. */
    void open(String address, int width, int height) {
        driver.get("about:blank");
        resize(width, height);
        colours("light");
        complaints();
        requests();
        driver.get(address);
    }

    void resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** Shows pages as on a screen set to dark or light colours. */
    void colours(String scheme) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    void click(String selector) {
        find(selector).click();
    }

    /** How many elements are there to be seen. */
    long shown(String selector) {
        return (long) driver.executeScript(
                "return Array.prototype.filter.call(document.querySelectorAll(arguments[0]), function (e) {"
                        + "var b = e.getBoundingClientRect();"
                        + "return e.checkVisibility({visibilityProperty: true}) && b.width * b.height > 0; }).length;",
                selector);
    }

    /** What is copied when an element is marked as a whole. */
    String copied(String selector) {
        return (String) driver.executeScript(
                "var s = getSelection(); s.removeAllRanges(); var r = document.createRange();"
                        + "r.selectNodeContents(document.querySelector(arguments[0])); s.addRange(r); return s.toString();",
                selector);
    }

    /** Where an element is seen, transformations and all: x, y, width, height in CSS pixels. */
    Rectangle seen(String selector) {
        List<?> box = (List<?>) driver.executeScript(
                "var b = document.querySelector(arguments[0]).getBoundingClientRect();"
                        + "return [b.x, b.y, b.height, b.width].map(Math.round);",
                selector);
        List<Integer> sides = box.stream().map(side -> ((Number) side).intValue()).toList();
        return new Rectangle(sides.get(0), sides.get(1), sides.get(2), sides.get(3));
    }

    /** Waits until something is there; fails after half a minute. */
    void await(String selector) {
        driver.executeAsyncScript(
                "var done = arguments[1], selector = arguments[0];"
                        + "(function look() { if (document.querySelector(selector)) { done(); } else { setTimeout(look, 30); } }());",
                selector);
    }

    /** What the console says since the last time: violations of the policy are there, and errors of scripts. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(Object::toString).toList();
    }

    /** The requests over the network since the last time. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(Object::toString)
                .filter(event -> event.contains("Network.requestWillBeSent\""))
                .filter(event -> event.contains("\"url\":\"http"))
                .toList();
    }
}
