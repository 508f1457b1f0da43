package org.teigram.export;

import java.util.Map;
import java.util.stream.Collectors;
import net.sf.saxon.om.StandardNames;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.trans.SymbolicName;
import org.teigram.xml.ResourceGate;
import org.teigram.xml.StylesheetFailure;
import org.teigram.xml.Stylesheets;

/**
 * A format whose stylesheet is compiled, with its options set. Shared by all threads of a run.
 *
 * @param parameters the stylesheet's
 */
public record CompiledFormat(Format format, XsltExecutable stylesheet, Map<QName, XdmValue> parameters) {

    /**
     * @param settings option names and values
     * @throws StylesheetFailure if the stylesheet cannot be read or compiled
     * @throws IllegalArgumentException if there is no such option or value
     */
    public static CompiledFormat compile(
            Format format, Map<String, String> settings, Processor processor, ResourceGate gate)
            throws StylesheetFailure {
        format.verify(settings);
        Map<QName, XdmValue> parameters = settings.entrySet().stream()
                .collect(Collectors.toMap(e -> new QName(e.getKey()), e -> new XdmAtomicValue(e.getValue())));
        return new CompiledFormat(format, Stylesheets.compile(processor, gate, format.stylesheet()), parameters);
    }

    /** Whether the stylesheet has a template of this name. */
    boolean hasTemplate(QName name) {
        SymbolicName template = new SymbolicName(StandardNames.XSL_TEMPLATE, name.getStructuredQName());
        return stylesheet.getUnderlyingCompiledStylesheet().getComponent(template) != null;
    }
}
