package org.teigram.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teigram.text.Functions.tei;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@code lib/alignment.xsl}: blocks and rows. A row is printed as its cells, `*` where it crosses. */
class AlignmentTest {
    private static final String ROWS = """
            string-join(tg:rows(tg:divisions(*)) ! (string-join(array:flatten(array:for-each(?cells,
              function($cell) { '[' || string-join($cell ! (normalize-space()[.], local-name())[1], '+') || ']' })))
              || (if (?crosses) then '*' else '')), ' ')""";

    @Test
    void correspondencesOfEitherSideMakeARow() throws Exception {
        assertThat(rows("<p xml:id='a' corresp='#x'>A</p><p xml:id='b'>B</p>", "<p xml:id='x'>X</p><p corresp='#b'>Y</p>"))
                .isEqualTo("[A][X] [B][Y]");
    }

    @Test
    void linksMakeRowsToo() throws Exception {
        assertThat(rows("<p xml:id='a'>A</p><linkGrp><link target='#a #x'/></linkGrp>", "<p xml:id='x'>X</p>"))
                .isEqualTo("[A][X]");
    }

    @Test
    void manyAnswerToMany() throws Exception {
        assertThat(rows(
                        "<p xml:id='a' corresp='#x'>A</p><p xml:id='b' corresp='#x #y'>B</p><p>C</p>",
                        "<p xml:id='x'>X</p><p xml:id='y'>Y</p><p>Z</p>"))
                .isEqualTo("[A+B][X+Y] [C][] [][Z]");
    }

    @Test
    void aBlockWithoutCounterpartStandsInItsPlace() throws Exception {
        assertThat(rows(
                        "<p>one</p><p xml:id='a'>A</p><p>two</p><p xml:id='b'>B</p>",
                        "<p>first</p><p corresp='#a'>X</p><p>between</p><p corresp='#b'>Y</p><p>last</p>"))
                .isEqualTo("[one][] [][first] [A][X] [two][] [][between] [B][Y] [][last]");
    }

    @Test
    void whereLinksCrossTheFirstViewHolds() throws Exception {
        assertThat(rows(
                        "<p xml:id='a'>A</p><p xml:id='b'>B</p>",
                        "<p corresp='#b'>Y</p><p>new</p><p corresp='#a'>X</p><p>end</p>"))
                .isEqualTo("[A][X] [B][Y]* [][new]* [][end]");
    }

    @Test
    void tiesInsideABlockCountForIt() throws Exception {
        assertThat(rows(
                        "<p><seg xml:id='a'>A</seg> <seg xml:id='b'>B</seg></p>",
                        "<p><seg corresp='#a'>X</seg></p><p><seg corresp='#b'>Y</seg></p>"))
                .isEqualTo("[A B][X+Y]");
    }

    @Test
    void containersOpenOnlyForTiedBlocks() throws Exception {
        assertThat(rows(
                        "<list><item xml:id='a'><label>1</label><p xml:id='a1'>A</p><p>B</p></item></list><list><item>C</item></list>",
                        "<p corresp='#a1'>X</p>"))
                .isEqualTo("[1+A][X] [B][] [C][]");
    }

    @Test
    void breaksGoWithTheNextBlock() throws Exception {
        assertThat(rows("<pb/><p>A</p><pb/><p>B</p><pb/>", "<p>X</p>")).isEqualTo("[pb+A][] [pb+B+pb][] [][X]");
    }

    @Test
    void innermostBlocksOfAView() throws Exception {
        String document = tei("<text><body><div><head>H</head><p>P</p><div><pb/><lg><l>L</l></lg></div></div></body></text>");
        assertThat(Functions.text("tg:blocks(tg:divisions(*)) ! local-name()", document)).isEqualTo("head p lg");
    }

    /** Each block of each view in exactly one row, and each column in its own order where nothing crosses; fast. */
    @Test
    void nothingIsLostInALongDocument() throws Exception {
        int size = 4_000;
        String first = IntStream.range(0, size)
                .mapToObj(i -> "<p xml:id='a%d'>a%d</p>".formatted(i, i)).collect(Collectors.joining());
        String second = IntStream.range(0, size)
                .mapToObj(i -> "<p%s>b%d</p>".formatted(i % 3 == 0 ? "" : " corresp='#a%d'".formatted(i), i))
                .collect(Collectors.joining());
        String columns = Functions.text(
                "let $rows := tg:rows(tg:divisions(*)) return for $column in (1, 2) return string-join($rows ! ?cells($column), ' ')",
                document(first, second));
        String expected = IntStream.range(0, size).mapToObj(i -> "a" + i).collect(Collectors.joining(" ")) + " "
                + IntStream.range(0, size).mapToObj(i -> "b" + i).collect(Collectors.joining(" "));
        assertThat(columns).isEqualTo(expected);
    }

    private static String rows(String first, String second) throws Exception {
        return Functions.text(ROWS, document(first, second));
    }

    private static String document(String first, String second) {
        return tei("<text><body><div type='transcription'>%s</div><div type='translation'>%s</div></body></text>"
                .formatted(first, second));
    }
}
