package org.zarpe.certificates.credentials;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.zarpe.shared.Sha256;

/** SHA-256 over what a JSON-LD document says, written by RDFC-1.0 (W3C): alike for all ways of writing the same. */
final class Canonical {

    /** Steps: many times what ours take. Likeness within likeness, made to keep a reader busy, would take millions. */
    private static final int PATIENCE = 5_000;

    private Canonical() {}

    /**
     * @throws JsonLdError where it has words that its context does not know
     * @throws IllegalStateException where it would take for ever
     */
    static byte[] digest(JsonObject document) throws JsonLdError {
        Wording.checkWritten(document);
        JsonLdOptions options = new JsonLdOptions(new Contexts());
        options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
        JsonArray expanded =
                JsonLd.expand(JsonDocument.of(document)).options(options).get();
        Wording.checkMeant(expanded);
        StringWriter quads = new StringWriter();
        try {
            AtomicInteger steps = new AtomicInteger();
            RdfCanon canon = RdfCanon.create("SHA-256", () -> {
                if (steps.incrementAndGet() > PATIENCE) {
                    throw new IllegalStateException("too much alike to be told apart");
                }
            });
            JsonLd.toRdf(JsonDocument.of(expanded)).options(options).provide(canon);
            canon.provide(new NQuadsWriter(quads));
            return Sha256.begun().digest(quads.toString().getBytes(StandardCharsets.UTF_8));
        } catch (RdfConsumerException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
