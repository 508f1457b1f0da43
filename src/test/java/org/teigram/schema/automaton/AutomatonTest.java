package org.teigram.schema.automaton;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.datatype.DatatypeLibraryLoader;
import com.thaiopensource.relaxng.match.MatchContext;
import com.thaiopensource.relaxng.match.MatchablePattern;
import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.relaxng.parse.compact.CompactParseable;
import com.thaiopensource.relaxng.pattern.MatchablePatternImpl;
import com.thaiopensource.relaxng.pattern.SchemaBuilderImpl;
import com.thaiopensource.relaxng.pattern.SchemaPatternBuilder;
import com.thaiopensource.resolver.Input;
import com.thaiopensource.resolver.BasicResolver;
import com.thaiopensource.xml.sax.DraconianErrorHandler;
import com.thaiopensource.xml.util.Name;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each step of an automaton is the step that jing's matcher takes, however much or little the automaton can keep. */
final class AutomatonTest {

    private static final String SCHEMA = """
            start = a
            a = element a { attribute n { xsd:int }?, attribute m { "x" | "y" }?, (b | c)*, d?, e* }
            b = element b { attribute n { text }, (text | a)* }
            c = element c { xsd:date }
            d = element d { attribute q { xsd:QName "p:one" }, empty }
            e = element e { attribute n { list { xsd:int+ } }, (xsd:int | element b { empty }) }
            """;
    private static final List<Name> NAMES =
            List.of("a", "b", "c", "d", "e", "f").stream().map(name -> new Name("", name)).toList();
    private static final List<Name> ATTRIBUTES =
            List.of("n", "m", "q", "r").stream().map(name -> new Name("", name)).toList();
    private static final List<String> VALUES =
            List.of("", " ", "1", "1 2", "x", "1951-07-03", "p:one", "q:one", "1".repeat(200), "z".repeat(200));
    private static final int WALKS = 300;
    private static final int EVENTS = 200;

    /** Declarations as a document makes them. */
    private record Declared(Map<String, String> prefixes) implements MatchContext {
        @Override
        public String getPrefix(String namespace) {
            return null;
        }

        @Override
        public String resolveNamespacePrefix(String prefix) {
            return prefixes.get(prefix);
        }

        @Override
        public String getBaseUri() {
            return null;
        }

        @Override
        public boolean isUnparsedEntity(String name) {
            return false;
        }

        @Override
        public boolean isNotation(String name) {
            return false;
        }
    }

    private static final MatchContext ONE = new Declared(Map.of("p", "http://one", "q", "http://other"));
    private static final MatchContext OTHER = new Declared(Map.of("p", "http://other", "q", "http://one"));

    private static MatchablePattern compile(String schema) throws Exception {
        Input input = new Input();
        input.setCharacterStream(new StringReader("namespace p = \"http://one\"\n" + schema));
        SchemaPatternBuilder builder = new SchemaPatternBuilder();
        return new MatchablePatternImpl(builder, SchemaBuilderImpl.parse(
                new CompactParseable<>(input, BasicResolver.getInstance(), new DraconianErrorHandler()),
                new DraconianErrorHandler(), new DatatypeLibraryLoader(), builder, false));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 20, 50_000})
    void takesJingsSteps(int kept) throws Exception {
        MatchablePattern pattern = compile(SCHEMA);
        Automaton automaton = new Automaton(pattern, kept);
        Matcher jing = pattern.createMatcher();
        int errors = 0;
        for (int seed = 0; seed < WALKS; seed++) {
            errors += new Walk(new Random(seed), automaton.start().next(), jing.start()).go();
        }
        assertThat(errors).isGreaterThan(WALKS);
        assertThat(automaton.isFull()).isEqualTo(kept < 50_000);
    }

    @Test
    void looksUpWhatItHasWorkedOut() throws Exception {
        State start = new Automaton(compile(SCHEMA)).start().next();
        Step first = start.startTagOpen(new Name("", "f"));
        assertThat(start.startTagOpen(new Name("", "f"))).isSameAs(first);
        State content = start.startTagOpen(NAMES.get(0)).next().startTagClose().next();
        State error = content.startTagOpen(new Name("", "f")).next().startTagClose().next().end().next();
        State otherError = content.startTagOpen(new Name("", "g")).next().startTagClose().next().end().next();
        assertThat(error).isSameAs(otherError).isNotSameAs(content);
    }

    @Test
    void remembersNoValueThatDependsOnThePrefixesInScope() throws Exception {
        State d = new Automaton(compile(SCHEMA)).start().next()
                .startTagOpen(NAMES.get(0)).next().startTagClose().next()
                .startTagOpen(NAMES.get(3)).next().attributeName(ATTRIBUTES.get(2)).next();
        assertThat(d.attributeValue("p:one", ONE).sound()).isTrue();
        assertThat(d.attributeValue("p:one", OTHER).sound()).isFalse();
        assertThat(d.attributeValue("q:one", OTHER).sound()).isTrue();
        assertThat(d.attributeValue("q:one", ONE).sound()).isFalse();
    }

    @Test
    void aSchemaThatAllowsNothingSaysSoAtTheStart() throws Exception {
        assertThat(new Automaton(compile("start = notAllowed")).start().sound()).isFalse();
    }

    /** One document made up as it goes, told to both. */
    private static final class Walk {
        private final Random random;
        private final Matcher jing;
        private State state;
        private int depth;
        private int errors;

        Walk(Random random, State start, Matcher jing) {
            this.random = random;
            this.state = start;
            this.jing = jing;
        }

        int go() {
            startTag();
            for (int i = 0; i < EVENTS && depth > 0; i++) {
                MatchContext context = random.nextBoolean() ? ONE : OTHER;
                if (state.isTextTyped()) {
                    String text = pick(VALUES);
                    boolean sound = text.isEmpty() || jing.matchTextBeforeEndTag(text, NAMES.get(0), "a", context);
                    same(state.end(text, context), jing.matchEndTag(NAMES.get(0), "a", context) && sound);
                    depth--;
                } else if (random.nextInt(3) == 0) {
                    same(state.end(), jing.matchEndTag(NAMES.get(0), "a", context));
                    depth--;
                } else if (random.nextInt(5) == 0) {
                    same(state.text(), jing.matchUntypedText(context));
                } else {
                    startTag();
                }
            }
            return errors;
        }

        private void startTag() {
            MatchContext context = random.nextBoolean() ? ONE : OTHER;
            Name name = pick(NAMES);
            same(state.startTagOpen(name), jing.matchStartTagOpen(name, "a", context));
            for (Name attribute : ATTRIBUTES) {
                if (random.nextInt(3) == 0) {
                    attribute(attribute, pick(VALUES), context);
                }
            }
            same(state.startTagClose(), jing.matchStartTagClose(name, "a", context));
            depth++;
        }

        private void attribute(Name name, String value, MatchContext context) {
            boolean allowed = jing.matchAttributeName(name, "a", context);
            if (allowed) {
                same(state.attributeName(name), true);
                same(state.attributeValue(value, context), jing.matchAttributeValue(value, name, "a", context));
            } else {
                jing.matchAttributeValue(value, name, "a", context);
                same(state.attributeName(name), false);
            }
        }

        private void same(Step step, boolean sound) {
            assertThat(step.sound()).isEqualTo(sound);
            state = step.next();
            assertThat(state.isTextTyped()).isEqualTo(jing.isTextTyped());
            assertThat(state.possibleStartTags()).isEqualTo(jing.possibleStartTagNames());
            assertThat(state.requiredElements()).isEqualTo(jing.requiredElementNames());
            assertThat(state.possibleAttributes()).isEqualTo(jing.possibleAttributeNames());
            errors += sound ? 0 : 1;
        }

        private <T> T pick(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }
    }
}
