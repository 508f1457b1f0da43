package org.teigram.odd;

import java.nio.file.Path;

/**
 * A small ODD whose root element {@code text} a test fills: its content model, attributes and rules, and what stands
 * beside it. Its other elements: {@code p} (text, {@code @n}, {@code @type}) and {@code q} (empty), both of model.part.
 */
record SmallOdd(String source) {

    static SmallOdd basis() {
        return new SmallOdd(PlainCompiler.read(Path.of("src/test/resources/odd/basis.odd")));
    }

    SmallOdd content(String model) {
        return new SmallOdd(source.replaceFirst("<!--content-->.*<!--/content-->", model));
    }

    SmallOdd attributes(String definitions) {
        return new SmallOdd(source.replace("<!--attributes-->", definitions));
    }

    SmallOdd rules(String rules) {
        return new SmallOdd(source.replace("<!--rules-->", rules));
    }

    SmallOdd more(String declarations) {
        return new SmallOdd(source.replace("<!--more-->", declarations));
    }

    SmallOdd elsewhere(String groups) {
        return new SmallOdd(source.replace("<!--elsewhere-->", groups));
    }

    SmallOdd with(String old, String replacement) {
        if (!source.contains(old)) {
            throw new IllegalArgumentException("not in the ODD: " + old);
        }
        return new SmallOdd(source.replace(old, replacement));
    }

    String rng() {
        return PlainCompiler.rng(source);
    }

    String sch() {
        return PlainCompiler.sch(source);
    }
}
