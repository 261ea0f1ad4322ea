package org.zarpe.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Staff;
import org.zarpe.api.application.MakeToken;
import org.zarpe.api.domain.Grant;
import org.zarpe.api.domain.Token;
import org.zarpe.api.wire.WireMapper;
import org.zarpe.identity.Actor;
import org.zarpe.shared.tenancy.Scopes;
import tools.jackson.databind.JsonNode;

/** Programs that call the API. */
@Component
@Lazy // not every test that finds it has pages
public class Caller {

    private final MockMvcTester mvc;
    private final Staff staff;
    private final MakeToken tokens;
    private final WireMapper mapper;

    Caller(MockMvcTester mvc, Staff staff, MakeToken tokens, WireMapper mapper) {
        this.mvc = mvc;
        this.staff = staff;
        this.tokens = tokens;
        this.mapper = mapper;
    }

    /** A token of the person that opens everything. */
    public String token(Actor actor) {
        return token(actor, Grant.all());
    }

    public String token(Actor actor, Set<Grant> grants) {
        return Scopes.as(
                staff.scope(actor),
                () -> tokens.forOneself(
                                actor,
                                new Token.Wish("Prueba", grants, LocalDate.now().plusDays(30)))
                        .orThrow()
                        .written());
    }

    public MockMvcRequestBuilder request(String token, HttpMethod method, String address) {
        return mvc.method(method)
                .uri("/api/v1" + address)
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en");
    }

    public MvcTestResult get(String token, String address) {
        return request(token, HttpMethod.GET, address).exchange();
    }

    public MvcTestResult post(String token, String address, String body) {
        return sent(token, HttpMethod.POST, address, body).exchange();
    }

    public MvcTestResult sentAsIs(String token, String address, String body) {
        return request(token, HttpMethod.POST, address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    public MvcTestResult put(String token, String address, String seen, String body) {
        return sent(token, HttpMethod.PUT, address, body)
                .header("If-Match", seen)
                .exchange();
    }

    public MockMvcRequestBuilder sent(String token, HttpMethod method, String address, String body) {
        return request(token, method, address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.replace('\'', '"'));
    }

    public JsonNode read(MvcTestResult result) {
        return mapper.json().readTree(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    /** The body of something that was made. */
    public JsonNode made(MvcTestResult result) {
        assertThat(result).hasStatus(201);
        return read(result);
    }

    public JsonNode found(String token, String address) {
        MvcTestResult result = get(token, address);
        assertThat(result).hasStatusOk();
        return read(result);
    }

    /** The problem's kind, such as "not-found". */
    public String problem(MvcTestResult result, int status) {
        assertThat(result).hasStatus(status);
        assertThat(result.getResponse().getContentType()).startsWith("application/problem+json");
        return read(result).get("type").asString().replace("/problems/", "");
    }

    public static String tag(MvcTestResult result) {
        return java.util.Objects.requireNonNull(result.getResponse().getHeader("ETag"));
    }
}
