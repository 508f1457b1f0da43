package org.teigram.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.teigram.testing.Transform;

/** Everything that a mouse can do on a page a keyboard can: a walk with Tab, and the keys that each control takes. */
class KeyboardIT {
    /** What Tab should come to: all that can be used and is seen, of each group of radio buttons the chosen one. */
    private static final String CONTROLS = """
            var all = document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]');
            window.controls = Array.prototype.filter.call(all, function (e) {
              return !e.disabled && e.checkVisibility({visibilityProperty: true}) && !(e.type === 'radio' && !e.checked);
            });
            return controls.map(function (e) { return e.outerHTML.slice(0, 120); });""";
    /** Notes each control that comes to have the focus: which it is, and whether that is seen, on it or on its label. */
    private static final String NOTING = """
            window.focused = [];
            function marked(x) { var s = x && getComputedStyle(x); return !!s && (s.outlineStyle !== 'none' || s.boxShadow !== 'none'); }
            document.addEventListener('focusin', function (event) {
              var e = event.target, label = e.labels && e.labels[0], shape = e.closest('.zone') && e.firstElementChild;
              var drawn = !!shape && !/^none|, 0\\)$/.test(getComputedStyle(shape).stroke), note = [controls.indexOf(e)];
              note.push(marked(e) || marked(label) || drawn);
              focused.push(note);
              setTimeout(function () {
                var box = (label || e).getBoundingClientRect();
                note.push(box.width > 0 && box.bottom > 0 && box.top < innerHeight);
              }, 20);
            });""";

    @TempDir
    static Path folder;

    private final Chromium chromium = Chromium.with(true);

    @BeforeAll
    static void needsBrowser() {
        Chromium.assumeInstalled();
    }

    private void open(String name) throws Exception {
        Path document = Path.of("src/test/resources/export/html", name + ".xml");
        chromium.open(Files.writeString(folder.resolve("page.html"), Transform.of("html/edition.xsl").apply(document, Map.of())), 1400, 1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"names", "notes", "apparatus", "readings", "letter", "unaligned"})
    void tabReachesEveryControlInOrderAndTheFocusIsSeen(String name) throws Exception {
        open(name);
        assertThat(controls()).hasSizeGreaterThan(5);
        walk(controls().size());
    }

    @Test
    void tabGoesThroughTheImageAndItsZonesToTheText() throws Exception {
        openWithImages();
        List<String> controls = controls();
        assertThat(controls).anyMatch(control -> control.contains("class=\"window\""))
                .anyMatch(control -> control.contains("class=\"zone ")).anyMatch(control -> control.startsWith("<select"));
        long beforeText = controls.stream().takeWhile(control -> !control.contains("permalink")).count();
        walk((int) beforeText + 1);
    }

    /** Presses Tab as often as said, and compares where the focus comes with the order of the controls. */
    private void walk(int steps) {
        chromium.driver().executeScript(NOTING);
        Actions keys = new Actions(chromium.driver());
        for (int i = 0; i < steps; i++) {
            keys.sendKeys(Keys.TAB).pause(Duration.ofMillis(50));
        }
        keys.perform();
        List<?> focused = (List<?>) chromium.driver().executeScript("return focused");
        assertThat(focused).hasSize(steps);
        List<String> controls = controls();
        List<String> faults = IntStream.range(0, steps)
                .filter(i -> !focused.get(i).equals(List.of((long) i, true, true)))
                .mapToObj(i -> "Tab " + (i + 1) + " is at " + focused.get(i) + ", not at " + controls.get(i)).toList();
        assertThat(faults).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<String> controls() {
        return (List<String>) chromium.driver().executeScript(CONTROLS);
    }

    @Test
    void arrowsChangeTheReading() throws Exception {
        open("readings");
        chromium.click("label[for='~diplomatic']");
        press(Keys.ARROW_RIGHT);
        assertThat(chromium.find("[id='~normalized']").isSelected()).isTrue();
        assertThat(chromium.driver().getCurrentUrl()).contains("reading=normalized");
        press(Keys.ARROW_LEFT);
        assertThat(chromium.find("[id='~diplomatic']").isSelected()).isTrue();
    }

    @Test
    void spaceChangesWhatIsShown() throws Exception {
        openWithImages();
        assertThat(chromium.shown(".page-image")).isPositive();
        chromium.find("[id='~show-images']").sendKeys(Keys.SPACE);
        assertThat(chromium.shown(".page-image")).isZero();
        press(Keys.SPACE);
        assertThat(chromium.shown(".page-image")).isPositive();
    }

    @Test
    void enterFollowsAZoneAndAnEntryClosesByEscape() throws Exception {
        openWithImages();
        chromium.find("#z-date").sendKeys(Keys.ENTER);
        assertThat(chromium.driver().getCurrentUrl()).endsWith(chromium.find("#z-date").getDomAttribute("href"));
        open("names");
        chromium.all(".view .name[href^='#']").get(0).sendKeys(Keys.ENTER);
        assertThat(chromium.shown(".entry:target .close")).isOne();
        press(Keys.ESCAPE);
        assertThat(chromium.all(".entry:target")).isEmpty();
    }

    private void openWithImages() throws Exception {
        chromium.open(PageWithImages.write(folder), 1400, 1000);
        chromium.await(".page-image.current .sheet[style]");
    }

    private void press(CharSequence keys) {
        new Actions(chromium.driver()).sendKeys(keys).perform();
    }
}
