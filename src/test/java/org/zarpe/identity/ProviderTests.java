package org.zarpe.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.Browser.read;

import com.nimbusds.jwt.JWTClaimsSet;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.Browser;
import org.zarpe.Phone;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.identity.application.MailCodes;
import org.zarpe.shared.Ids;
import org.zarpe.shared.tenancy.Scopes;

/** Whom the OpenID provider of an operator lets in: a real one, on this machine. */
@ZarpeTest
@Tag("persistence")
class ProviderTests {

    private static final String PASSWORD = "una clave de prueba";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Autowired
    People people;

    @Autowired
    MailCodes codes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Clock clock;

    private final String domain = Ids.next() + ".example";
    private final String mail = "ana@" + domain;
    private HouseProvider provider;
    private Actor director;
    private PersonId ana;
    private Phone phone;

    @BeforeEach
    void anOperatorWhoseProviderKnowsAna() {
        provider = new HouseProvider();
        director = staff.director();
        ana = people.register(PersonId.next(), "Ana", mail, PASSWORD).orThrow();
        people.appoint(director.operator(), ana, Role.ADVISER);
        phone = new Phone(mvc);
        assertThat(settle(provider.issuer(), HouseProvider.SECRET)).hasStatus(303);
        provider.says(isAna());
    }

    @AfterEach
    void theProviderCloses() {
        provider.close();
    }

    @Test
    void whoeverWritesAnAddressOfItsDomainIsOfferedItWithAnAccountOrWithout() {
        for (String written : List.of(mail, "nadie@" + domain)) {
            Phone another = new Phone(mvc);
            another.send("/sign-in/mail", "mail", written);
            var offer = read(another.open("/sign-in")).select("a[href=" + begin() + "]");
            assertThat(offer.text()).isEqualTo("Continuar con La Casa");
            assertThat(offer.attr("hx-boost")).isEqualTo("false");
        }
        phone.send("/sign-in/mail", "mail", "ana@elsewhere.example");
        assertThat(read(phone.open("/sign-in")).select("a[href=" + begin() + "]"))
                .isEmpty();
    }

    @Test
    void theProviderIsAskedForACodeWithStateNonceAndPkceAndNeverToldTheSecret() {
        String asked = ask(phone);

        assertThat(HouseProvider.question(asked))
                .containsEntry("response_type", "code")
                .containsEntry("client_id", HouseProvider.CLIENT)
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("scope", "openid email")
                .hasEntrySatisfying(
                        "redirect_uri", address -> assertThat(address).endsWith(begin() + "/return"))
                .containsKeys("state", "nonce", "code_challenge");
        assertThat(asked).startsWith(provider.issuer() + "/authorize?").doesNotContain("secret");
    }

    @Test
    void aConfirmedAddressFindsTheAccountOnceAndAfterwardsTheProvidersIdentifierDoes() {
        assertThat(comeIn(phone)).hasRedirectedUrl("/");
        assertThat(phone.open("/home")).hasStatusOk();

        provider.says(claims -> claims.subject("ana-1").claim("email", "otra@" + domain));
        Phone another = new Phone(mvc);
        assertThat(comeIn(another)).hasRedirectedUrl("/");
        assertThat(read(another.open("/access")).text()).contains(mail).contains("La Casa");
    }

    @Test
    void theAddressMayComeBesideTheToken() {
        provider.says(claims -> claims.subject("ana-1"));
        provider.tells(Map.of("sub", "ana-1", "email", mail, "email_verified", true));

        assertThat(comeIn(phone)).hasRedirectedUrl("/");
    }

    @Test
    void whatIsToldOfSomebodyElseBesideTheTokenDoesNotCount() {
        provider.says(claims -> claims.subject("nobody-1"));
        provider.tells(Map.of("sub", "ana-1", "email", mail, "email_verified", true));

        assertThat(comeIn(phone)).hasRedirectedUrl("/sign-in/trouble?why=unsound");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonce", "audience", "issuer", "expired", "future", "unsigned"})
    void anAnswerThatCannotBeReliedOnLetsNobodyIn(String fault) {
        provider.says(claims -> {
            JWTClaimsSet.Builder told = isAna().apply(claims);
            return switch (fault) {
                case "nonce" -> told.claim("nonce", "of another time");
                case "audience" -> told.audience("another client");
                case "issuer" -> told.issuer("https://issuer.example");
                case "expired" -> told.expirationTime(Date.from(clock.instant().minusSeconds(300)));
                case "future" -> told.issueTime(Date.from(clock.instant().plusSeconds(3600)));
                default -> told;
            };
        });
        if (fault.equals("unsigned")) {
            provider.isForged();
        }

        assertThat(comeIn(phone)).hasRedirectedUrl("/sign-in/trouble?why=unsound");

        assertThat(phone.open("/home")).hasRedirectedUrl("/sign-in");
        assertThat(read(phone.open("/sign-in/trouble?why=unsound")).text())
                .contains("No se pudo confiar en la respuesta");
    }

    @Test
    void anAddressThatIsNotConfirmedFindsNobody() {
        provider.says(claims -> claims.subject("ana-1").claim("email", mail).claim("email_verified", false));
        assertThat(comeIn(phone)).hasRedirectedUrl("/sign-in/trouble?why=unverified");

        provider.says(claims -> claims.subject("ana-1").claim("email", mail));
        assertThat(comeIn(phone)).hasRedirectedUrl("/sign-in/trouble?why=unverified");
        assertThat(phone.open("/home")).hasRedirectedUrl("/sign-in");
    }

    @Test
    void nobodyGetsAnAccountByComingFromThere() {
        provider.says(claims ->
                claims.subject("new-1").claim("email", "nueva@" + domain).claim("email_verified", true));

        assertThat(comeIn(phone)).hasRedirectedUrl("/sign-in/trouble?why=no-account");

        assertThat(people.byMail("nueva@" + domain)).isEmpty();
        assertThat(phone.open("/home")).hasRedirectedUrl("/sign-in");
    }

    @Test
    void whoIsNothingForTheOperatorAnyMoreStaysOutsideLinkedOrNot() {
        comeIn(phone);
        end(ana);
        assertThat(phone.open("/home")).hasRedirectedUrl("/sign-in");
        assertThat(comeIn(phone)).hasRedirectedUrl("/sign-in/trouble?why=no-account");

        provider.says(claims -> isAna().apply(claims).subject("ana-2"));
        assertThat(comeIn(phone)).hasRedirectedUrl("/sign-in/trouble?why=no-account");
    }

    @Test
    void theProviderOfAnotherOperatorLetsNobodyIntoThisOne() {
        Actor stranger = staff.director();
        PersonId bruno = people.register(PersonId.next(), "Bruno", "bruno@" + domain, PASSWORD)
                .orThrow();
        people.appoint(stranger.operator(), bruno, Role.ADVISER);
        provider.says(claims ->
                claims.subject("bruno-1").claim("email", "bruno@" + domain).claim("email_verified", true));

        assertThat(comeIn(phone)).hasRedirectedUrl("/sign-in/trouble?why=no-account");
    }

    @Test
    void whoeverGotTheAddressLaterIsSomebodyElseUntilTheLinkIsUndone() {
        comeIn(phone);
        provider.says(claims -> isAna().apply(claims).subject("the-next-ana"));
        Phone next = new Phone(mvc);
        assertThat(comeIn(next)).hasRedirectedUrl("/sign-in/trouble?why=taken");

        assertThat(phone.send("/access/provider/removal")).hasRedirectedUrl("/sign-in/again?own");
        phone.send("/sign-in", "mail", mail, "password", PASSWORD);
        assertThat(phone.send("/access/provider/removal")).hasRedirectedUrl("/access");

        assertThat(comeIn(next)).hasRedirectedUrl("/");
    }

    @Test
    void codeAndStateWorkOnceAndForWhoWasAsked() {
        Map<String, String> question = HouseProvider.question(ask(phone));
        String back = back(question, provider.agreed(question));

        assertThat(new Phone(mvc).open(back)).hasRedirectedUrl("/sign-in/trouble?why=lost");
        assertThat(phone.open(back)).hasRedirectedUrl("/");
        assertThat(phone.open(back)).hasRedirectedUrl("/sign-in/trouble?why=lost");

        Map<String, String> again = HouseProvider.question(ask(phone));
        assertThat(phone.open(back(again, back.replaceAll(".*code=([^&]+).*", "$1"))))
                .hasRedirectedUrl("/sign-in/trouble?why=unsound");
        Map<String, String> third = HouseProvider.question(ask(phone));
        assertThat(phone.open(back(Map.of("state", "made-up"), provider.agreed(third))))
                .hasRedirectedUrl("/sign-in/trouble?why=lost");
    }

    @Test
    void whatComesBackAtThePlaceOfAnotherProviderIsNotTakenToThisOne() {
        Map<String, String> question = HouseProvider.question(ask(phone));
        String back = back(question, provider.agreed(question))
                .replace(director.operator().value().toString(), Ids.next().toString());

        assertThat(phone.open(back)).hasRedirectedUrl("/sign-in/trouble?why=lost");
    }

    @Test
    void whoeverStopsThereIsTakenBack() {
        Map<String, String> question = HouseProvider.question(ask(phone));

        assertThat(phone.open(begin() + "/return?error=access_denied&state=" + question.get("state")))
                .hasRedirectedUrl("/sign-in/trouble?why=denied");
        assertThat(read(phone.open("/sign-in/trouble?why=denied")).select("a[href=/sign-in]"))
                .isNotEmpty();
    }

    @Test
    void aProviderThatDoesNotAnswerIsSaidSo() {
        Map<String, String> question = HouseProvider.question(ask(phone));
        String back = back(question, provider.agreed(question));
        provider.close();
        assertThat(phone.open(back)).hasRedirectedUrl("/sign-in/trouble?why=unreachable");

        asDirector("update identity.provider set issuer = 'http://127.0.0.1:1'");
        assertThat(phone.open(begin())).hasRedirectedUrl("/sign-in/trouble?why=unreachable");
    }

    @Test
    void nobodySendsTheServerToAProviderForEver() {
        Phone hasty = new Phone(mvc, "203.0.113.94");
        for (int tries = 0; tries < SignInLimits.OF_PROVIDERS_FROM_AN_ADDRESS.tries(); tries++) {
            hasty.open(begin());
        }

        assertThat(hasty.open(begin())).hasStatus(429).containsHeader("Retry-After");
    }

    @Test
    void anUnknownOperatorHasNoDoor() {
        assertThat(phone.open("/sign-in/with/" + Ids.next())).hasRedirectedUrl("/sign-in/trouble?why=unsound");
        assertThat(phone.open("/sign-in/with/made-up")).hasRedirectedUrl("/sign-in/trouble?why=unsound");
    }

    @ParameterizedTest
    @CsvSource({"pwd, , false", "mfa, , true", " , https://refeds.org/profile/mfa, true", " , silver, false"})
    void whoDecidesGivesASecondProofUnlessTheProviderSaysThatThereWereTwo(
            @Nullable String way, @Nullable String level, boolean enough) {
        people.appoint(director.operator(), ana, Role.COMMITTEE);
        end("ADVISER", ana);
        provider.says(claims -> {
            JWTClaimsSet.Builder told = isAna().apply(claims).claim("acr", level);
            return way == null ? told : told.claim("amr", List.of(way));
        });

        comeIn(phone);

        if (enough) {
            assertThat(phone.open("/access")).hasStatusOk();
        } else {
            assertThat(phone.open("/access")).hasRedirectedUrl("/sign-in/again");
            assertThat(read(phone.open("/sign-in/again")).select("#f-password")).isEmpty();
            String link = codes.generateFor(mail).orElseThrow();
            phone.send(
                    "/sign-in/code/entry",
                    "id",
                    link.replaceAll(".*id=([0-9a-f-]+).*", "$1"),
                    "code",
                    link.replaceAll(".*code=(\\w+).*", "$1"));
            assertThat(phone.open("/access")).hasStatusOk();
        }
    }

    @Test
    void suchASessionServesThatOperatorOnly() {
        OperatorId other = Scopes.asNobody(() -> people.found("Otra agencia", false));
        people.appoint(other, ana, Role.ADVISER);
        UUID elsewhere = membership(other);

        comeIn(phone);

        assertThat(read(phone.open("/access")).text()).doesNotContain("Otra agencia");
        phone.send("/access/memberships/" + elsewhere);
        assertThat(read(phone.open("/home")).text()).doesNotContain("Otra agencia");

        // nor after a proof of one's own in the same browser
        phone.send("/sign-in", "mail", mail, "password", PASSWORD);
        phone.send("/access/memberships/" + elsewhere);
        assertThat(read(phone.open("/access")).text()).doesNotContain("Otra agencia");

        Phone own = new Phone(mvc);
        own.send("/sign-in", "mail", mail, "password", PASSWORD);
        assertThat(read(own.open("/access")).text()).contains("Otra agencia");
    }

    @Test
    void howOneSignsInElsewhereIsNotTheProvidersToChange() {
        provider.says(claims ->
                isAna().apply(claims).claim("auth_time", clock.instant().getEpochSecond()));
        comeIn(phone);

        for (String page : List.of("/access/password", "/access/passkeys/new")) {
            assertThat(phone.open(page)).hasRedirectedUrl("/sign-in/again?own");
        }
        assertThat(phone.send("/webauthn/register").getResponse()).satisfies(answer -> {
            assertThat(answer.getRedirectedUrl()).isEqualTo("/sign-in/again");
            assertThat(answer.getStatus()).isEqualTo(302);
        });
        assertThat(read(phone.open("/sign-in/again?own=")).select("a[href^=" + begin() + "]"))
                .isEmpty();
    }

    @Test
    void aFreshProofIsAskedOfTheProviderAnew() {
        comeIn(phone);

        String offer = read(phone.open("/sign-in/again"))
                .select("a[href^=" + begin() + "]")
                .attr("href");
        assertThat(HouseProvider.question(Objects.requireNonNull(
                        phone.open(offer + "=").getResponse().getRedirectedUrl())))
                .containsEntry("prompt", "login")
                .containsEntry("max_age", "0");
    }

    @Test
    void itEndsADayLaterAndWhenTheDirectorStopsUsingTheProvider() {
        comeIn(phone);
        jdbc.sql("update identity.session set began = ? where person_id = ?")
                .params(Timestamp.from(clock.instant().minus(Duration.ofHours(25))), ana.value())
                .update();
        assertThat(phone.open("/home")).hasRedirectedUrl("/sign-in");

        comeIn(phone);
        assertThat(phone.open("/home")).hasStatusOk();
        assertThat(browser.send(director, "/people/doors/provider/removal")).hasStatus(303);

        assertThat(phone.open("/home")).hasRedirectedUrl("/sign-in");
        assertThat(phone.open(begin())).hasRedirectedUrl("/sign-in/trouble?why=unsound");
        phone.send("/sign-in/mail", "mail", mail);
        assertThat(read(phone.open("/sign-in")).text()).doesNotContain("La Casa");
    }

    @Test
    void settingsAreTriedBeforeTheyAreKept() {
        provider.presentsItselfAs("https://casa.example");
        assertThat(read(settle(provider.issuer(), "otro")).text()).contains("se presenta como «https://casa.example»");
        assertThat(read(settle("http://127.0.0.1:1", "otro")).text()).contains("no contesta con la descripción");
        assertThat(read(settle("http://casa.example", "otro")).text()).contains("empiece con https://");
        assertThat(read(settle("https://casa.example/?a=b#c", "otro")).text()).contains("empiece con https://");

        assertThat(read(browser.open(director, "/people/doors"))
                        .select("#f-issuer")
                        .val())
                .isEqualTo(provider.issuer());
        assertThat(comeIn(phone)).hasRedirectedUrl("/");
    }

    @Test
    void aSecretIsNeverShownAndNeverGivenToAnotherIssuer() {
        assertThat(read(browser.open(director, "/people/doors")).html()).doesNotContain(HouseProvider.SECRET);
        assertThat(settle(provider.issuer(), "")).hasStatus(303);
        assertThat(comeIn(phone)).hasRedirectedUrl("/");

        try (HouseProvider another = new HouseProvider()) {
            assertThat(read(settle(another.issuer(), "")).text()).contains("no se usa el anterior");
        }
    }

    @Test
    void theTrailSaysThatItChangedAndNeverWhatTheSecretIs() {
        comeIn(phone);
        List<String> told = Scopes.as(
                staff.scope(director),
                () -> Objects.requireNonNull(transaction.execute(
                        begun -> jdbc.sql("""
                                select convert_from(content, 'UTF8')
                                  from audit.entry
                                 where table_name in ('identity.provider', 'identity.linked_account', 'identity.door')
                                union all
                                select value from audit.personal_value
                                """).query(String.class).list())));

        assertThat(told).hasSizeGreaterThan(3);
        assertThat(told).anyMatch(entry -> entry.contains("\"client_secret\": {\"secret\": true}"));
        assertThat(told).noneMatch(entry -> entry.contains(HouseProvider.SECRET));
        assertThat(told)
                .filteredOn(entry -> entry.contains("identity.linked_account"))
                .noneMatch(entry -> entry.contains("ana-1"));
    }

    @Test
    void whoBecomesUnknownIsNotKnownByTheProvidersIdentifierEither() {
        comeIn(phone);
        end(ana);

        assertThat(browser.send(director, "/people/" + ana.value() + "/anonymisation", "sure", "true"))
                .hasStatus(303);

        List<String> left = Scopes.as(
                staff.scope(director),
                () -> Objects.requireNonNull(transaction.execute(begun -> jdbc.sql(
                                "select subject from identity.linked_account union all select value from audit.personal_value where value is not null")
                        .query(String.class)
                        .list())));
        assertThat(left).isNotEmpty().noneMatch(value -> value.contains("ana-1"));
    }

    @Test
    void onlyADirectorWhoProvedItLatelySettlesIt() {
        Phone desk = new Phone(mvc);
        desk.send("/sign-in", "mail", director.person().value() + "@example.org", "password", PASSWORD);
        String link =
                codes.generateFor(director.person().value() + "@example.org").orElseThrow();
        desk.send(
                "/sign-in/code/entry",
                "id",
                link.replaceAll(".*id=([0-9a-f-]+).*", "$1"),
                "code",
                link.replaceAll(".*code=(\\w+).*", "$1"));
        jdbc.sql("update identity.session set password_at = ?, code_at = ? where person_id = ?")
                .params(
                        Timestamp.from(clock.instant().minus(Duration.ofHours(1))),
                        Timestamp.from(clock.instant().minus(Duration.ofHours(1))),
                        director.person().value())
                .update();

        for (String address :
                List.of("/people/doors/proofs", "/people/doors/provider", "/people/doors/provider/removal")) {
            assertThat(desk.send(address)).as(address).hasRedirectedUrl("/sign-in/again");
            assertThat(browser.send(staff.adviser(director), address))
                    .as(address)
                    .hasStatus(403);
        }
        assertThat(comeIn(phone)).hasRedirectedUrl("/");
    }

    @Test
    void aDomainOfNobodyIsNotTaken() {
        assertThat(read(browser.send(
                                director,
                                "/people/doors/provider",
                                "name",
                                "La Casa",
                                "issuer",
                                provider.issuer(),
                                "clientId",
                                HouseProvider.CLIENT,
                                "clientSecret",
                                "otro",
                                "mailDomains",
                                domain + ", vecina.example, mal formado"))
                        .text())
                .contains("Nadie de su organización tiene un correo de vecina.example")
                .contains("«mal» no es un dominio de correo");
    }

    private UnaryOperator<JWTClaimsSet.Builder> isAna() {
        return claims -> claims.subject("ana-1").claim("email", mail).claim("email_verified", true);
    }

    private MvcTestResult settle(String issuer, String secret) {
        return browser.send(
                director,
                "/people/doors/provider",
                "name",
                "La Casa",
                "issuer",
                issuer,
                "clientId",
                HouseProvider.CLIENT,
                "clientSecret",
                secret,
                "mailDomains",
                domain);
    }

    private String begin() {
        return "/sign-in/with/" + director.operator().value();
    }

    private String ask(Phone from) {
        return Objects.requireNonNull(from.open(begin()).getResponse().getRedirectedUrl());
    }

    private String back(Map<String, String> question, String code) {
        return begin() + "/return?code=" + code + "&state=" + question.get("state");
    }

    private MvcTestResult comeIn(Phone from) {
        Map<String, String> question = HouseProvider.question(ask(from));
        return from.open(back(question, provider.agreed(question)));
    }

    private UUID membership(OperatorId operator) {
        return jdbc.sql("select id from identity.membership where operator_id = ? and person_id = ?")
                .params(operator.value(), ana.value())
                .query(UUID.class)
                .single();
    }

    private void end(PersonId person) {
        jdbc.sql("update identity.membership set until = now() where person_id = ?")
                .param(person.value())
                .update();
    }

    private void end(String role, PersonId person) {
        jdbc.sql("update identity.membership set until = now() where person_id = ? and role = ?")
                .params(person.value(), role)
                .update();
    }

    private void asDirector(String sql) {
        Scopes.as(
                staff.scope(director),
                () -> transaction.executeWithoutResult(begun -> jdbc.sql(sql).update()));
    }
}
