package org.teigram.schema.grammar;

import com.thaiopensource.resolver.Identifier;
import com.thaiopensource.resolver.Input;
import com.thaiopensource.resolver.Resolver;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.teigram.xml.ResourceBlocked;
import org.teigram.xml.ResourceGate;

/**
 * Answers jing's requests for schemas, what they include, and their entities. Answers every one or throws: what it left
 * open jing would fetch by itself.
 */
public final class GateResolver implements Resolver {

    private final ResourceGate gate;

    /** @param gate what schemas may read */
    public GateResolver(ResourceGate gate) {
        this.gate = gate;
    }

    @Override
    public void resolve(Identifier id, Input input) throws IOException {
        if (input.isResolved()) {
            return;
        }
        URI reference = parse(id.getUriReference());
        URI absolute = gate.locate(id.getBase() == null ? reference : parse(id.getBase()).resolve(reference));
        input.setUri(absolute.toString());
        open(input); // or the parser would open it by itself
    }

    @Override
    public void open(Input input) throws IOException {
        if (!input.isOpen()) {
            input.setByteStream(gate.open(parse(input.getUri())));
        }
    }

    private static URI parse(String uri) throws ResourceBlocked {
        try {
            return ResourceGate.parse(uri);
        } catch (URISyntaxException e) {
            throw new ResourceBlocked("`" + uri + "` is not a URI");
        }
    }
}
