package org.zarpe.certificates.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zarpe.certificates.Profile;
import org.zarpe.certificates.Profile.Grade;
import org.zarpe.certificates.Scope.Product;
import org.zarpe.certificates.Standing;
import org.zarpe.certificates.credentials.Addresses;
import org.zarpe.certificates.domain.RegisterEntry;
import org.zarpe.certificates.domain.SealedForm;
import org.zarpe.shared.Language;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.OpenPage;
import org.zarpe.shared.web.Screen;
import org.zarpe.shared.words.Words;

/**
 * A certificate in the register.
 *
 * @param root the register's address in the reader's language
 * @param lookedUp by day only, so that an answer that did not change is not sent again within it
 * @param address the same certificate wherever it is named
 */
public record EntryPage(
        String root,
        RegisterEntry entry,
        Standing standing,
        LocalDate since,
        LocalDate lookedUp,
        String address,
        String did,
        Map<SealedForm, String> digests)
        implements OpenPage {

    static EntryPage of(
            Language language, RegisterEntry entry, Map<SealedForm, String> digests, Addresses addresses, Instant now) {
        return new EntryPage(
                RegisterPage.root(language),
                entry,
                entry.standing(now),
                LocalDate.ofInstant(entry.since(now), ZoneOffset.UTC),
                LocalDate.ofInstant(now, ZoneOffset.UTC),
                addresses.certificate(entry.number()),
                addresses.did(entry.operator()),
                digests);
    }

    /** What is answered about: the certificate, and whose it is where that may be shown. */
    public String about(Screen screen) {
        String number = screen.t("certificates.entry.number", entry.number());
        return entry.holder() == null ? number : number + " · " + entry.holder();
    }

    public String answer() {
        return StandingTone.of(standing);
    }

    public String sentence(Screen screen) {
        return screen.t(
                "certificates.entry.sentence." + Words.kebab(standing),
                since,
                entry.term().until());
    }

    public String data() {
        return "/register/" + entry.number() + ".json";
    }

    public String file(SealedForm form) {
        return "/register/" + entry.number() + "/" + form.file();
    }

    public List<SealedForm> forms() {
        return List.copyOf(digests.keySet());
    }

    public String products(Screen screen) {
        return listed(screen, entry.products().stream().map(Product::label).toList());
    }

    public String processes(Screen screen) {
        return listed(screen, entry.processes());
    }

    public String sites() {
        return String.join("; ", entry.sites());
    }

    public String score(Screen screen, Grade grade) {
        BigDecimal score = grade.score();
        Profile profile = entry.profile();
        return score == null || profile == null
                ? screen.t("certificates.not-applicable")
                : screen.t(
                        "certificates.score",
                        screen.words().score(score),
                        profile.scale().highest());
    }

    private static String listed(Screen screen, List<Text> texts) {
        return texts.stream().map(screen::t).collect(Collectors.joining("; "));
    }
}
