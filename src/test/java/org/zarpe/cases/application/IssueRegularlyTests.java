package org.zarpe.cases.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zarpe.ZarpeTest;
import org.zarpe.cases.CaseState;
import org.zarpe.cases.CaseStep;
import org.zarpe.cases.Recognitions;
import org.zarpe.cases.Recognitions.Recognition;
import org.zarpe.certificates.Certificates;
import org.zarpe.certificates.Grants;

@ZarpeTest
@Tag("persistence")
class IssueRegularlyTests {

    @Autowired
    IssueRegularly rounds;

    @Autowired
    Recognitions recognitions;

    @Autowired
    Grants grants;

    @Autowired
    Certificates certificates;

    @Test
    void whatWasGrantedGetsItsCertificateOnceTheKeyIsThereAndOnlyOnce() {
        Recognition one = recognitions.granted(recognitions.prepared());
        rounds.issueAll();
        assertThat(recognitions.now(one).state()).as("no key yet").isEqualTo(CaseState.GRANTED);

        grants.keys(one.workshop());
        rounds.issueAll();
        rounds.issueAll();

        assertThat(recognitions.now(one).state()).isEqualTo(CaseState.CERTIFIED);
        assertThat(recognitions.now(one).events().stream().filter(event -> event.step() == CaseStep.CERTIFICATE_ISSUED))
                .hasSize(1);
        assertThat(recognitions.inside(one, () -> certificates.of(one.workshop().company())))
                .hasSize(1);
    }
}
