package org.zarpe.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.api.application.LookAtTokens;
import org.zarpe.api.application.MakeToken;
import org.zarpe.api.domain.Area;
import org.zarpe.api.domain.Grant;
import org.zarpe.api.domain.Secret;
import org.zarpe.api.domain.Token;
import org.zarpe.api.domain.Tokens;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Role;
import org.zarpe.shared.Ids;
import org.zarpe.shared.tenancy.Scopes;

/** Who is let into the API, and as whom. */
@ZarpeTest
@Tag("persistence")
class DoorTests {

    private static final String COMPANY = "{'name': 'Uno', 'activity': {'es': 'Muebles'}, 'country': 'MX'}";

    @Autowired
    Caller caller;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Staff staff;

    @Autowired
    Tokens tokens;

    @Autowired
    MakeToken making;

    @Autowired
    LookAtTokens looking;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    private Actor director;

    @BeforeEach
    void anOperator() {
        director = staff.director();
    }

    @Test
    void asksWhoeverShowsNothingForAToken() {
        MvcTestResult result = mvc.get()
                .uri("/api/v1/companies")
                .header("Accept-Language", "en")
                .exchange();

        assertThat(caller.problem(result, 401)).isEqualTo("token-missing");
        assertThat(result.getResponse().getHeader("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void aSessionOpensNothing() {
        MvcTestResult result = mvc.get()
                .uri("/api/v1/companies")
                .header("Accept-Language", "en")
                .header("Cookie", "JSESSIONID=whatever")
                .exchange();

        assertThat(result).hasStatus(401);
        assertThat(result.getResponse().getHeader("Set-Cookie")).isNull();
    }

    @Test
    void refusesATokenThatNobodyMade() {
        assertThat(caller.problem(caller.get("nonsense", "/companies"), 401)).isEqualTo("token-unknown");
        String wellFormed = Secret.next(director.operator().value()).written();
        assertThat(caller.problem(caller.get(wellFormed, "/companies"), 401)).isEqualTo("token-unknown");
        String ofNoOperator = Secret.next(Ids.next()).written();
        assertThat(caller.problem(caller.get(ofNoOperator, "/companies"), 401)).isEqualTo("token-unknown");
    }

    @Test
    void refusesATokenWhoseTimeIsOver() {
        Secret secret = Secret.next(director.operator().value());
        keep(new Token(
                Ids.next(),
                "Vencido",
                director.person(),
                false,
                secret.hash(),
                Grant.all(),
                LocalDate.now().minusDays(1),
                director.person(),
                Instant.now(),
                null,
                null));

        assertThat(caller.problem(caller.get(secret.written(), "/companies"), 401))
                .isEqualTo("token-expired");
    }

    @Test
    void refusesATokenThatWasRevoked() {
        String token = caller.token(director);
        assertThat(caller.get(token, "/companies")).hasStatusOk();

        Scopes.as(staff.scope(director), () -> {
            making.revoke(director, looking.own(director).getFirst().id());
        });

        assertThat(caller.problem(caller.get(token, "/companies"), 401)).isEqualTo("token-revoked");
    }

    @Test
    void whoeverNoLongerBelongsToTheOperatorIsOut() {
        Actor adviser = staff.adviser(director);
        String token = caller.token(adviser);
        assertThat(caller.get(token, "/companies")).hasStatusOk();

        transaction.executeWithoutResult(
                begun -> jdbc.sql("update identity.membership set until = now() where person_id = ?")
                        .param(adviser.person().value())
                        .update());

        assertThat(caller.problem(caller.get(token, "/companies"), 401)).isEqualTo("token-unknown");
    }

    @Test
    void opensNoMoreThanTheTokenSays() {
        String reads = caller.token(director, Set.of(new Grant(Area.COMPANIES, false)));
        String elsewhere = caller.token(director, Set.of(new Grant(Area.PLANS, true)));
        String writes = caller.token(director, Set.of(new Grant(Area.COMPANIES, true)));

        assertThat(caller.get(reads, "/companies")).hasStatusOk();
        assertThat(caller.problem(caller.post(reads, "/companies", COMPANY), 403))
                .isEqualTo("grant-missing");
        assertThat(caller.problem(caller.get(elsewhere, "/companies"), 403)).isEqualTo("grant-missing");
        assertThat(caller.get(writes, "/companies")).hasStatusOk();
        assertThat(caller.post(writes, "/companies", COMPANY)).hasStatus(201);
    }

    @Test
    void letsTheBearerDoNoMoreThanOnTheScreen() {
        String adviser = caller.token(staff.adviser(director));

        assertThat(caller.problem(caller.post(adviser, "/companies", COMPANY), 403))
                .isEqualTo("not-allowed");
    }

    @Test
    void aServiceActsInTheRoleItWasMadeFor() {
        String company = caller.made(caller.post(caller.token(director), "/companies", COMPANY))
                .get("id")
                .asString();
        String adviser = service(Role.ADVISER);
        String directs = service(Role.DIRECTOR);

        assertThat(caller.found(adviser, "/companies").get("items")).isEmpty();
        assertThat(caller.get(adviser, "/companies/" + company)).hasStatus(404);
        assertThat(caller.get(directs, "/companies/" + company)).hasStatusOk();
    }

    @Test
    void showsNothingOfAnotherOperator() {
        String company = caller.made(caller.post(caller.token(director), "/companies", COMPANY))
                .get("id")
                .asString();
        String stranger = caller.token(staff.director());

        assertThat(caller.problem(caller.get(stranger, "/companies/" + company), 404))
                .isEqualTo("not-found");
        assertThat(caller.problem(caller.get(stranger, "/companies/" + company + "/people"), 404))
                .isEqualTo("not-found");
        assertThat(caller.problem(caller.put(stranger, "/companies/" + company, "\"1\"", COMPANY), 404))
                .isEqualTo("not-found");
        assertThat(caller.found(stranger, "/companies").get("items")).isEmpty();
    }

    @Test
    void answersWhatIsNotThereAsAProblem() {
        String token = caller.token(director);

        assertThat(caller.problem(caller.get(token, "/nowhere"), 404)).isEqualTo("not-found");
        assertThat(caller.problem(caller.get(token, "/companies/not-an-id"), 404))
                .isEqualTo("not-found");
        assertThat(caller.problem(
                        caller.request(token, HttpMethod.DELETE, "/companies").exchange(), 405))
                .isEqualTo("method-not-there");
    }

    @Test
    void saysWhatIsLeftOfATokensRequestsAndWhenItIsUsedUpHowLongToWait() {
        String token = caller.token(director);
        MvcTestResult first = caller.get(token, "/companies");
        assertThat(first).hasStatusOk();
        Matcher policy = Pattern.compile("\"token\";q=(\\d+);w=60").matcher(header(first, "RateLimit-Policy"));
        assertThat(policy.matches()).isTrue();
        int calls = Integer.parseInt(policy.group(1));
        assertThat(header(first, "RateLimit")).startsWith("\"token\";r=" + (calls - 1) + ";t=");

        MvcTestResult refused = first;
        for (int more = 0; more < 2 * calls && refused.getResponse().getStatus() != 429; more++) {
            refused = caller.get(token, "/nowhere");
        }

        assertThat(caller.problem(refused, 429)).isEqualTo("too-many-calls");
        assertThat(Integer.parseInt(header(refused, "Retry-After"))).isBetween(1, 60);
        assertThat(header(refused, "RateLimit")).startsWith("\"token\";r=0;t=");
        assertThat(caller.get(caller.token(director), "/companies"))
                .as("another token of hers")
                .hasStatusOk();
    }

    private static String header(MvcTestResult result, String name) {
        return Objects.requireNonNull(result.getResponse().getHeader(name));
    }

    @Test
    void remembersWhenATokenWasUsedAndNeverTheTokenItself() {
        String token = caller.token(director);
        caller.get(token, "/companies");

        Scopes.as(staff.scope(director), () -> {
            Token kept = looking.own(director).getFirst();
            assertThat(kept.lastUsed()).isNotNull();
            assertThat(kept.hash()).doesNotContain(token).hasSize(64);
        });
    }

    private String service(Role role) {
        Token.Wish wish = new Token.Wish("Sistema", Grant.all(), LocalDate.now().plusDays(9));
        return Scopes.as(
                staff.scope(director),
                () -> making.forService(director, wish, role).orThrow().written());
    }

    private void keep(Token token) {
        Scopes.as(staff.scope(director), () -> transaction.executeWithoutResult(begun -> tokens.add(token)));
    }
}
