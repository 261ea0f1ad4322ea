package org.zarpe.api.resources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zarpe.ZarpeTest;
import org.zarpe.api.Caller;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.reviews.Auditing;
import org.zarpe.reviews.Finding;
import tools.jackson.databind.JsonNode;

/** What a program reads of how a company looks at itself. */
@ZarpeTest
@Tag("persistence")
class ReviewApiTests {

    @Autowired
    Caller caller;

    @Autowired
    Workshops workshops;

    @Autowired
    Auditing auditing;

    @Test
    void readsAnAuditWithWhatItFound() {
        Workshop workshop = workshops.applicant();
        UUID audit = auditing.planned(workshop);
        auditing.find(workshop, workshop.manager(), audit, "req_claims_channel", Finding.OBSERVATION)
                .orThrow();
        auditing.note(workshop, audit, "req_claims_channel", "Se lee tarde");

        JsonNode read = caller.found(caller.token(workshop.adviser()), "/companies/" + workshop.company() + "/audits")
                .get("items")
                .get(0);

        assertThat(read.get("number").asString()).isEqualTo("AU-01");
        assertThat(read.get("findings")).hasSize(1);
        assertThat(read.get("findings").get(0).get("note").get("es").asString()).isEqualTo("Se lee tarde");
    }

    @Test
    void readsCoveragePieceByPiece() {
        Workshop workshop = workshops.applicant();
        String token = caller.token(workshop.director());
        String address = "/companies/" + workshop.company() + "/coverage?limit=40";

        JsonNode first = caller.found(token, address);
        JsonNode second =
                caller.found(token, address + "&cursor=" + first.get("next").asString());

        assertThat(first.get("items")).hasSize(40);
        assertThat(second.get("items").get(0).get("requirement").asString())
                .isNotEqualTo(first.get("items").get(0).get("requirement").asString());
        assertThat(first.get("items").get(0).get("reach").asString()).isNotBlank();
    }
}
