package org.zarpe.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.ZarpeTest;
import org.zarpe.accreditation.Verdict.Finding;
import org.zarpe.accreditation.Verdict.Ruling;
import org.zarpe.cases.CaseState;
import org.zarpe.cases.Recognitions;
import org.zarpe.cases.Recognitions.Recognition;
import org.zarpe.cases.VoteChoice;
import org.zarpe.identity.Actor;
import tools.jackson.databind.JsonNode;

/** Cases through the API: the same doors as the pages, and no other. */
@ZarpeTest
@Tag("persistence")
class CaseApiTests {

    private static final String WISH = """
        {'products': [{'name': {'es': 'Mesa', 'en': 'Table'}, 'hs': '940360'}], 'sites': ['Zapopan'],
         'processes': [{'es': 'Producción', 'en': 'Production'}], 'shown': ['name']}\
        """;

    @Autowired
    Caller caller;

    @Autowired
    Recognitions recognitions;

    @Test
    void theManagerAsksAndReadsWhatTheGatesSay() {
        Recognition one = recognitions.bare();
        String token = caller.token(one.workshop().manager());

        JsonNode made = caller.made(caller.post(token, cases(one), WISH));

        assertThat(made.get("state").asString()).isEqualTo("applied");
        JsonNode gates = caller.found(token, cases(one) + "/" + made.get("id").asString() + "/gates")
                .get("items");
        assertThat(gates).hasSize(8);
        assertThat(gates.get(0).get("holds").asString()).isEqualTo("no");
        assertThat(gates.get(0).get("refusal").get("en").asString()).contains("no verdict from the assessor");
    }

    @Test
    void aGrantCannotBeReachedWhileAGateFails() {
        Recognition one = recognitions.allMet(recognitions.prepared());
        String requirement = recognitions.requirements(one).stream()
                .filter(each -> each.mandatory())
                .findFirst()
                .orElseThrow()
                .id();
        recognitions
                .assess(one, one.first(), requirement, Ruling.PARTLY, Finding.MINOR_NONCONFORMITY, 2, 1)
                .orThrow();
        recognitions.end(one).orThrow();
        recognitions.recommend(one, false).orThrow();
        recognitions.call(one, one.convened()).orThrow();

        assertThat(caller.problem(vote(one, one.chair(), "yes"), 422)).isEqualTo("gate-fails");
        one.committee()
                .subList(0, 3)
                .forEach(member ->
                        recognitions.vote(one, member, VoteChoice.ABSTAIN).orThrow());
        MvcTestResult closed = caller.sent(
                        caller.token(one.chair()),
                        HttpMethod.POST,
                        cases(one) + "/" + one.id() + "/decision",
                        "{'minutes': {'es': 'Se otorga', 'en': 'Granted'}}")
                .header("If-Match", "\"" + recognitions.seen(one) + "\"")
                .exchange();

        assertThat(caller.problem(closed, 422)).isEqualTo("quorum-missing");
        assertThat(recognitions.now(one).state()).isEqualTo(CaseState.IN_COMMITTEE);
    }

    @Test
    void aMemberVotesOnceAndOnlyThoseCalledDo() {
        Recognition one = recognitions.inCommittee(recognitions.prepared());

        assertThat(vote(one, one.chair(), "yes")).hasStatus(201);
        assertThat(caller.problem(vote(one, one.chair(), "no"), 422)).isEqualTo("voted-already");
        assertThat(vote(one, one.committee().getLast(), "yes")).hasStatus(404);
    }

    private MvcTestResult vote(Recognition one, Actor member, String choice) {
        return caller.post(
                caller.token(member),
                cases(one) + "/" + one.id() + "/votes",
                "{'round': 1, 'choice': '%s', 'reason': 'Por esto'}".formatted(choice));
    }

    private static String cases(Recognition one) {
        return "/companies/" + one.workshop().company() + "/cases";
    }
}
