package org.zarpe.certificates.credentials;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zarpe.certificates.Profile;
import org.zarpe.certificates.Profile.Grade;
import org.zarpe.certificates.domain.Certificate;
import org.zarpe.certificates.domain.StatusPlace;
import org.zarpe.certificates.domain.StatusPurpose;
import org.zarpe.shared.Language;
import org.zarpe.shared.Text;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

/** A certificate as Open Badges 3.0 (1EdTech) says it, not yet signed. English, as foreign buyers read it; what it is not stands in both languages. */
@Component
public class OpenBadge {

    private static final int DECIMALS = 2;

    private final Addresses addresses;
    private final Words english;
    private final Words spanish;

    OpenBadge(Addresses addresses, Dictionary dictionary) {
        this.addresses = addresses;
        this.english = dictionary.in(Language.EN);
        this.spanish = dictionary.in(Language.ES);
    }

    public JsonObject of(Certificate certificate, StatusPlace place) {
        return Json.createObjectBuilder()
                .add("@context", Contexts.OF_BADGES)
                .add("id", addresses.certificate(certificate.number()))
                .add("type", types("VerifiableCredential", "OpenBadgeCredential"))
                .add("issuer", issuer(certificate))
                .add("validFrom", certificate.term().begins().toString())
                .add("validUntil", certificate.term().ends().toString())
                .add("name", english.of(certificate.methodName()))
                .add("description", honest(certificate, english))
                .add("credentialSubject", subject(certificate))
                .add("credentialStatus", status(certificate, place))
                .build();
    }

    JsonObjectBuilder issuer(Certificate certificate) {
        return Json.createObjectBuilder()
                .add("id", addresses.did(certificate.issuer().operator()))
                .add("type", types("Profile"))
                .add("name", certificate.issuer().name());
    }

    private JsonObjectBuilder subject(Certificate certificate) {
        JsonArrayBuilder results = Json.createArrayBuilder();
        for (Grade grade : certificate.profile().all()) {
            BigDecimal score = grade.score();
            if (score != null) {
                results.add(Json.createObjectBuilder()
                        .add("type", types("Result"))
                        .add("resultDescription", description(certificate, grade))
                        .add(
                                "value",
                                score.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString()));
            }
        }
        return Json.createObjectBuilder()
                .add("type", types("AchievementSubject"))
                .add(
                        "identifier",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "IdentityObject")
                                        .add("hashed", false)
                                        .add("identityHash", certificate.holder())
                                        .add("identityType", "name")))
                .add("licenseNumber", certificate.number())
                .add("narrative", scope(certificate))
                .add("achievement", achievement(certificate))
                .add("result", results);
    }

    private JsonObjectBuilder achievement(Certificate certificate) {
        Profile profile = certificate.profile();
        JsonArrayBuilder descriptions = Json.createArrayBuilder();
        for (Grade grade : profile.all()) {
            descriptions.add(Json.createObjectBuilder()
                    .add("id", description(certificate, grade))
                    .add("type", types("ResultDescription"))
                    .add("name", english.of(grade.name()))
                    .add("resultType", "ScaledScore")
                    .add("valueMin", Integer.toString(profile.scale().lowest()))
                    .add("valueMax", Integer.toString(profile.scale().highest())));
        }
        return Json.createObjectBuilder()
                .add("id", addresses.method(certificate.method()))
                .add("type", types("Achievement"))
                .add("achievementType", "Certification")
                .add("name", english.of(certificate.methodName()))
                .add("description", english.of("certificates.recognised", certificate.methodName()))
                .add("version", certificate.method().version())
                .add("inLanguage", "en")
                .add(
                        "criteria",
                        Json.createObjectBuilder()
                                .add("narrative", honest(certificate, english) + "\n\n" + honest(certificate, spanish)))
                .add("resultDescription", descriptions);
    }

    private static String honest(Certificate certificate, Words words) {
        String honest = words.of("certificates.honest", certificate.issuer().name());
        return certificate.illustrative() ? words.of("certificates.illustrative") + " " + honest : honest;
    }

    private String scope(Certificate certificate) {
        return String.join(
                "\n\n",
                english.of("certificates.scope.place", certificate.holder(), certificate.place()),
                english.of(
                        "certificates.scope.products",
                        listed(certificate.scope().labels())),
                english.of(
                        "certificates.scope.sites",
                        String.join("; ", certificate.scope().sites())),
                english.of(
                        "certificates.scope.processes",
                        listed(certificate.scope().processes())));
    }

    private String listed(List<Text> texts) {
        return texts.stream().map(english::of).collect(Collectors.joining("; "));
    }

    private String description(Certificate certificate, Grade grade) {
        return addresses.method(certificate.method()) + "#" + grade.id();
    }

    private JsonArrayBuilder status(Certificate certificate, StatusPlace place) {
        JsonArrayBuilder entries = Json.createArrayBuilder();
        for (StatusPurpose purpose : StatusPurpose.values()) {
            entries.add(Json.createObjectBuilder()
                    .add("id", addresses.statusPlace(certificate.issuer().operator(), place, purpose))
                    .add("type", "BitstringStatusListEntry")
                    .add("statusPurpose", purpose.word())
                    .add("statusListIndex", Integer.toString(place.index()))
                    .add(
                            "statusListCredential",
                            addresses.statusList(certificate.issuer().operator(), place.list(), purpose)));
        }
        return entries;
    }

    static JsonArrayBuilder types(String... types) {
        return Json.createArrayBuilder(List.of(types));
    }
}
