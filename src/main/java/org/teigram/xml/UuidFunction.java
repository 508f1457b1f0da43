package org.teigram.xml;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import net.sf.saxon.s9api.ExtensionFunction;
import net.sf.saxon.s9api.ItemType;
import net.sf.saxon.s9api.OccurrenceIndicator;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SequenceType;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmValue;

/**
 * The UUID of version 5 of a name in a namespace (RFC 9562, 5.5), for stylesheets: what {@code xslt/lib/uuid.xsl} reckons
 * step by step where there is no such function. It reads nothing and keeps nothing.
 */
final class UuidFunction implements ExtensionFunction {
    private static final QName NAME = new QName("https://teigram.org/ns/program", "uuid");
    private static final SequenceType STRING = SequenceType.makeSequenceType(ItemType.STRING, OccurrenceIndicator.ONE);

    @Override
    public QName getName() {
        return NAME;
    }

    @Override
    public SequenceType getResultType() {
        return STRING;
    }

    @Override
    public SequenceType[] getArgumentTypes() {
        return new SequenceType[] {STRING, STRING};
    }

    @Override
    public XdmValue call(XdmValue[] arguments) {
        UUID namespace = UUID.fromString(text(arguments[0]));
        return new XdmAtomicValue(uuid(namespace, text(arguments[1])).toString());
    }

    private static UUID uuid(UUID namespace, String name) {
        ByteBuffer start = ByteBuffer.allocate(16)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits());
        MessageDigest sha1 = sha1();
        sha1.update(start.array());
        ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
        hash.put(6, (byte) (hash.get(6) & 0x0F | 0x50)); // the version
        hash.put(8, (byte) (hash.get(8) & 0x3F | 0x80)); // the variant
        return new UUID(hash.getLong(0), hash.getLong(8));
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent); // every Java platform has it
        }
    }

    private static String text(XdmValue argument) {
        return argument.itemAt(0).getStringValue();
    }
}
