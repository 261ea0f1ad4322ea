package org.zarpe.certificates.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.zarpe.certificates.Profile.Grade;
import org.zarpe.certificates.Scope.Product;
import org.zarpe.certificates.Standing;
import org.zarpe.certificates.credentials.Addresses;
import org.zarpe.certificates.domain.RegisterEntry;
import org.zarpe.certificates.domain.SealedForm;
import org.zarpe.shared.Language;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;
import tools.jackson.databind.json.JsonMapper;

/** An entry of the register for machines: a schema.org Certification, with how it stands in a word of ours besides. */
@Component
class EntryJson {

    static final MediaType TYPE = MediaType.parseMediaType("application/ld+json");

    private static final String VOCABULARY = "https://schema.org";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Addresses addresses;
    private final Words english;

    EntryJson(Addresses addresses, Dictionary dictionary) {
        this.addresses = addresses;
        this.english = dictionary.in(Language.EN);
    }

    byte[] notOurs() {
        return JSON.writeValueAsBytes(Map.of("standing", "not-ours"));
    }

    byte[] of(RegisterEntry entry, Map<SealedForm, String> digests, Instant now) {
        Standing standing = entry.standing(now);
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("@context", VOCABULARY);
        said.put("@type", "Certification");
        said.put("@id", addresses.certificate(entry.number()));
        said.put("certificationIdentification", entry.number());
        said.put(
                "certificationStatus",
                VOCABULARY + (standing == Standing.IN_FORCE ? "/CertificationActive" : "/CertificationInactive"));
        said.put("standing", Words.kebab(standing));
        said.put("standingSince", entry.since(now).toString());
        said.put("name", english.of(entry.methodName()));
        said.put("description", notice(entry));
        said.put("validFrom", entry.term().from().toString());
        said.put("expires", entry.term().until().toString());
        said.put("issuedBy", issuer(entry));
        put(said, "about", holder(entry));
        said.put("method", method(entry));
        said.put("illustrative", entry.illustrative());
        put(said, "scope", scope(entry));
        put(said, "results", results(entry));
        said.put("forms", forms(entry, digests));
        return JSON.writeValueAsBytes(said);
    }

    private String notice(RegisterEntry entry) {
        String honest = english.of("certificates.honest", entry.issuer());
        return entry.illustrative() ? english.of("certificates.illustrative") + " " + honest : honest;
    }

    private Map<String, Object> issuer(RegisterEntry entry) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("@type", "Organization");
        said.put("@id", addresses.did(entry.operator()));
        said.put("name", entry.issuer());
        return said;
    }

    private static Map<String, Object> method(RegisterEntry entry) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("id", entry.method().id());
        said.put("version", entry.method().version());
        return said;
    }

    private static @Nullable Map<String, Object> holder(RegisterEntry entry) {
        if (entry.holder() == null) {
            return null;
        }
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("@type", "Organization");
        said.put("name", entry.holder());
        put(said, "address", entry.place());
        put(said, "url", entry.website());
        return said;
    }

    private static @Nullable Map<String, Object> scope(RegisterEntry entry) {
        Map<String, Object> said = new LinkedHashMap<>();
        if (!entry.products().isEmpty()) {
            said.put(
                    "products",
                    entry.products().stream().map(EntryJson::product).toList());
            said.put("processes", entry.processes());
        }
        if (!entry.sites().isEmpty()) {
            said.put("sites", entry.sites());
        }
        return said.isEmpty() ? null : said;
    }

    private static Map<String, Object> product(Product product) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("es", product.name().es());
        said.put("en", product.name().en());
        put(said, "hs", product.hs());
        return said;
    }

    private static @Nullable List<Map<String, Object>> results(RegisterEntry entry) {
        if (entry.profile() == null) {
            return null;
        }
        List<Map<String, Object>> all = new ArrayList<>();
        for (Grade grade : entry.profile().all()) {
            BigDecimal score = grade.score();
            Map<String, Object> said = new LinkedHashMap<>();
            said.put("id", grade.id());
            said.put("name", grade.name().en());
            put(said, "score", score);
            said.put("of", entry.profile().scale().highest());
            all.add(said);
        }
        return all;
    }

    private List<Map<String, Object>> forms(RegisterEntry entry, Map<SealedForm, String> digests) {
        List<Map<String, Object>> all = new ArrayList<>();
        digests.forEach((form, digest) -> {
            Map<String, Object> said = new LinkedHashMap<>();
            said.put("type", form.type());
            said.put("sha256", digest);
            if (entry.whole()) {
                said.put("url", addresses.certificate(entry.number()) + "/" + form.file());
            }
            all.add(said);
        });
        return all;
    }

    private static void put(Map<String, Object> said, String name, @Nullable Object value) {
        if (value != null) {
            said.put(name, value);
        }
    }
}
