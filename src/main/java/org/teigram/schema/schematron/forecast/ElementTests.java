package org.teigram.schema.schematron.forecast;

import java.util.ArrayList;
import java.util.List;
import net.sf.saxon.om.NamespaceUri;
import net.sf.saxon.om.NodeName;
import net.sf.saxon.om.FingerprintedQName;
import net.sf.saxon.pattern.NodeTest;
import net.sf.saxon.type.Type;
import net.sf.saxon.type.Untyped;

/** The tests of elements' names that conditions ask for, by number. Which of them a name passes is a row of bits. */
final class ElementTests {

    private final List<NodeTest> tests = new ArrayList<>();

    /** The test's number. */
    int number(NodeTest test) {
        int known = tests.indexOf(test);
        if (known >= 0) {
            return known;
        }
        tests.add(test);
        return tests.size() - 1;
    }

    /** How many longs a row takes. */
    int width() {
        return (tests.size() + Long.SIZE - 1) / Long.SIZE;
    }

    /** The row of an element's name. */
    long[] row(String uri, String local) {
        long[] row = new long[width()];
        for (int i = 0; i < tests.size(); i++) {
            if (matches(tests.get(i), uri, local)) {
                row[i / Long.SIZE] |= 1L << i;
            }
        }
        return row;
    }

    static boolean matches(NodeTest test, String uri, String local) {
        NodeName name = new FingerprintedQName("", NamespaceUri.of(uri), local);
        return test.matches(Type.ELEMENT, name, Untyped.getInstance());
    }

    static boolean passes(long[] row, int test) {
        return (row[test / Long.SIZE] & 1L << test) != 0;
    }
}
