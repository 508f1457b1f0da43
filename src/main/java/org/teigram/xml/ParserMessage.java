package org.teigram.xml;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.validation.ValidatorHandler;
import org.apache.xerces.impl.XMLErrorReporter;
import org.apache.xerces.util.MessageFormatter;
import org.xml.sax.SAXException;

/**
 * What Xerces objects to, as its key and arguments instead of a sentence, so that sentences can be our own.
 *
 * @param domain the specification that Xerces names
 * @param key Xerces's name of the error, such as {@code ETagRequired} or {@code cvc-attribute.3}
 * @param arguments the values it would put into its sentence; never null
 */
public record ParserMessage(String domain, String key, List<String> arguments) {

    private static final List<String> DOMAINS = List.of(
            "http://www.w3.org/TR/1998/REC-xml-19980210",
            "http://www.w3.org/TR/1999/REC-xml-names-19990114",
            "http://www.w3.org/TR/xml-schema-1",
            "http://www.w3.org/TR/xinclude");
    static final String REPORTER = "http://apache.org/xml/properties/internal/error-reporter";
    private static final String SEPARATOR = "\u001F";

    /** Makes the reporter write messages that {@link #read} understands. */
    static void speakThrough(XMLErrorReporter reporter) {
        DOMAINS.forEach(domain -> reporter.putMessageFormatter(domain, new Formatter(domain)));
    }

    /** Makes the validator's errors carry messages that {@link #read} understands. */
    public static void speakThrough(ValidatorHandler validator) {
        try {
            Object reporter = validator.getProperty(REPORTER);
            if (reporter instanceof XMLErrorReporter ours) {
                speakThrough(ours);
            } else {
                speakThroughOther(reporter);
            }
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The reporter of another version of Xerces, whose classes have the same names. */
    private static void speakThroughOther(Object reporter) {
        try {
            Class<?> type = reporter.getClass().getClassLoader().loadClass(MessageFormatter.class.getName());
            Method put = reporter.getClass().getMethod("putMessageFormatter", String.class, type);
            for (String domain : DOMAINS) {
                Formatter formatter = new Formatter(domain);
                InvocationHandler handler = (proxy, method, arguments) -> formatter.formatMessage(
                        (Locale) arguments[0], (String) arguments[1], (Object[]) arguments[2]);
                put.invoke(reporter, domain, Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes apart the message of an exception; a message of another origin becomes a key of its own without arguments. */
    public static ParserMessage read(String message) {
        String[] parts = String.valueOf(message).split(SEPARATOR, -1);
        return parts.length < 2
                ? new ParserMessage("", parts[0], List.of())
                : new ParserMessage(parts[0], parts[1], List.of(parts).subList(2, parts.length));
    }

    /** The n-th argument from 0, or an empty string. */
    public String argument(int n) {
        return n < arguments.size() ? arguments.get(n) : "";
    }

    private record Formatter(String domain) implements MessageFormatter {
        @Override
        public String formatMessage(Locale locale, String key, Object[] arguments) {
            Stream<String> values = arguments == null ? Stream.empty() : Arrays.stream(arguments).map(String::valueOf);
            return String.join(SEPARATOR, Stream.concat(Stream.of(domain, key), values).toList());
        }
    }
}
