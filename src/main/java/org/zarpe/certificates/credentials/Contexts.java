package org.zarpe.certificates.credentials;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** What the words of a credential mean. They came along with the product; nothing is ever fetched, and any other context is refused. */
final class Contexts implements DocumentLoader {

    static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";
    static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

    static final JsonArray OF_STATUS_LISTS =
            Json.createArrayBuilder().add(CREDENTIALS).build();
    static final JsonArray OF_BADGES =
            Json.createArrayBuilder().add(CREDENTIALS).add(OPEN_BADGES).build();

    private static final Map<String, Document> BUNDLED = Map.of(
            CREDENTIALS, bundled("credentials-v2.json"),
            OPEN_BADGES, bundled("open-badges-3.0.3.json"));

    /** One of ours, in our order: in any other the same words could mean something else. */
    static boolean areKnown(@Nullable JsonValue context) {
        return OF_BADGES.equals(context) || OF_STATUS_LISTS.equals(context);
    }

    @Override
    public Document loadDocument(URI address, DocumentLoaderOptions options) throws JsonLdError {
        Document document = BUNDLED.get(address.toString());
        if (document == null) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, address + " did not come along");
        }
        return document;
    }

    private static Document bundled(String name) {
        try (JsonReader reader =
                Json.createReader(new ClassPathResource("certificates/contexts/" + name).getInputStream())) {
            return JsonDocument.of(reader.readObject());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
