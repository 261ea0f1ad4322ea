package org.zarpe.api.resources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.api.Caller;
import tools.jackson.databind.JsonNode;

/** A published method as other programs read it. */
@ZarpeTest
@Tag("persistence")
class PackApiTests {

    @Autowired
    Caller caller;

    @Autowired
    Staff staff;

    @Test
    void aProcessComesWithItsProcedure() {
        JsonNode processes = pack("proveedor-internacional-confiable/1.1.0").get("processes");

        assertThat(processes).hasSize(18);
        JsonNode quotation = processes.get(0);
        assertThat(quotation.get("id").asString()).isEqualTo("quotation");
        JsonNode procedure = quotation.get("procedure");
        assertThat(procedure.get("steps").get(0).get("who").get("en").asString())
                .isEqualTo("Sales");
        assertThat(procedure.get("indicators").get(0).get("direction").asString())
                .isEqualTo("up");
        assertThat(procedure.get("reviewMonths").asInt()).isEqualTo(12);
    }

    @Test
    void aStepThatLeavesNoRecordSaysSo() {
        JsonNode packing = process("packing");

        assertThat(packing.get("procedure").get("steps").get(0).get("record").isNull())
                .isTrue();
    }

    @Test
    void whatItRecognisesByIsGivenWhole() {
        JsonNode accreditation = pack("proveedor-internacional-confiable/1.1.0").get("accreditation");

        assertThat(accreditation.get("gates")).hasSize(8);
        assertThat(accreditation.get("gates").get(2).get("rule").asString()).isEqualTo("assessment.open_major == 0");
        assertThat(accreditation.get("committee").get("quorum").asInt()).isEqualTo(3);
        assertThat(accreditation.get("sampling").get("shareScoredTwice").decimalValue())
                .isEqualByComparingTo("0.2");
        assertThat(accreditation.get("certificate").get("sentence").get("es").asString())
                .contains("{operator}");
    }

    @Test
    void aMethodThatRecognisesNobodyHasNone() {
        JsonNode pack = pack("inocuidad-artesanal/1.0.0");

        assertThat(pack.get("accreditation").isNull()).isTrue();
        assertThat(pack.get("processes")).isEmpty();
    }

    private JsonNode process(String id) {
        for (JsonNode process : pack("proveedor-internacional-confiable/1.1.0").get("processes")) {
            if (process.get("id").asString().equals(id)) {
                return process;
            }
        }
        throw new AssertionError("no process " + id);
    }

    private JsonNode pack(String address) {
        return caller.found(caller.token(staff.director()), "/packs/" + address);
    }
}
