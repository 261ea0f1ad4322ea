package org.zarpe.advice.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zarpe.advice.AgreementFates;
import org.zarpe.advice.domain.RecordedAgreement;
import org.zarpe.programmes.EnrolmentId;

/** Lays what became of agreements beside them. */
@Component
class Fates {

    private final ObjectProvider<AgreementFates> tellers;

    Fates(ObjectProvider<AgreementFates> tellers) {
        this.tellers = tellers;
    }

    List<AgreementLine> of(EnrolmentId enrolment, List<RecordedAgreement> agreed) {
        if (agreed.isEmpty()) {
            return List.of();
        }
        Map<UUID, AgreementFates.Fate> known = new HashMap<>();
        tellers.forEach(teller -> known.putAll(teller.of(enrolment)));
        return agreed.stream()
                .map(one -> new AgreementLine(
                        one.visitId(),
                        one.agreement(),
                        known.get(one.agreement().action())))
                .toList();
    }
}
