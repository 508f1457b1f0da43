package org.teigram.run;

import java.util.List;
import java.util.stream.Stream;
import org.teigram.check.Check;
import org.teigram.check.alignment.AlignmentCheck;
import org.teigram.check.character.CharacterCheck;
import org.teigram.check.date.DateCheck;
import org.teigram.check.facsimile.FacsimileCheck;
import org.teigram.check.header.HeaderCheck;
import org.teigram.check.language.LanguageCheck;
import org.teigram.check.pointer.PointerCheck;
import org.teigram.check.superseded.SupersededCheck;
import org.teigram.schema.choice.SchemaKind;
import org.teigram.xml.ResourceGate;

/** All checks there are. */
public final class CheckCatalog {

    private static final List<String> NAMES = Stream.concat(
                    own(ResourceGate.packedOnly()).stream().map(Check::name),
                    Stream.of(SchemaKind.RELAXNG, SchemaKind.XSD, SchemaKind.SCHEMATRON).map(SchemaKind::check))
            .toList();

    private CheckCatalog() {}

    /**
     * Those that need no schema; of two that find fault with one attribute, the earlier speaks.
     *
     * @param gate what the documents of the run may read
     */
    static List<Check> own(ResourceGate gate) {
        return List.of(new PointerCheck(gate), new FacsimileCheck(), new AlignmentCheck(), new DateCheck(),
                new LanguageCheck(), new CharacterCheck(), new HeaderCheck(), new SupersededCheck());
    }

    /** The names of all checks, in the order in which they speak about one cause: ours, then the schemas'. */
    public static List<String> names() {
        return NAMES;
    }
}
