package org.zarpe.processes.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.processes.domain.Papers.ANA;
import static org.zarpe.processes.domain.Papers.LUZ;
import static org.zarpe.processes.domain.Papers.NOW;
import static org.zarpe.processes.domain.Papers.RAMON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.zarpe.processes.DocumentText;
import org.zarpe.processes.Standing;
import org.zarpe.processes.VersionState;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;

/** Whatever people do with a document, and on whatever day somebody looks. */
class VersionPropertyTests {

    enum Deed {
        WRITE,
        SEND,
        SEND_TO_THE_AUTHOR_ALONE,
        SEND_FOR_LATER,
        ONE_SAYS_YES,
        OTHER_SAYS_YES,
        AUTHOR_SAYS_YES,
        SEND_BACK,
        RENEW,
        WITHDRAW,
        A_MONTH_PASSES
    }

    private LocalDate today = Papers.TODAY;
    private Versions versions = new Versions(List.of(Papers.draft()));

    @Property
    void atMostOneIsOpenAndAtMostOneInForceAndNothingIsLost(
            @ForAll @Size(max = 40) List<Deed> deeds, @ForAll @IntRange(max = 500) int days) {
        today = Papers.TODAY;
        versions = new Versions(List.of(Papers.draft()));
        Map<UUID, DocumentText> approved = new HashMap<>();
        for (Deed deed : deeds) {
            int before = versions.all().size();

            happens(deed);

            LocalDate looked = today.plusDays(days);
            assertThat(versions.all()).hasSizeGreaterThanOrEqualTo(before);
            assertThat(versions.all().stream().filter(one -> one.state().isOpen()))
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(versions.all().stream().filter(one -> versions.standing(one, looked) == Standing.EFFECTIVE))
                    .hasSizeLessThanOrEqualTo(1)
                    .allMatch(one -> versions.effective(looked).orElseThrow().equals(one));
            assertThat(versions.all().stream().map(DocumentVersion::number)).doesNotHaveDuplicates();
            versions.all().stream()
                    .filter(one -> !one.state().isOpen())
                    .forEach(one ->
                            assertThat(one.text()).isEqualTo(approved.computeIfAbsent(one.id(), first -> one.text())));
            assertThat(versions.all().stream().filter(one -> one.state() == VersionState.APPROVED))
                    .allMatch(one -> one.asked().stream().allMatch(Approval::isYes))
                    .allMatch(one ->
                            one.asked().stream().anyMatch(yes -> !yes.person().equals(one.author())));
        }
    }

    private void happens(Deed deed) {
        switch (deed) {
            case WRITE -> open(one -> one.write(Papers.text("Versión " + Ids.next()), 6, 0, ANA, NOW));
            case SEND -> open(one -> one.send(List.of(RAMON, LUZ), today, 0, today));
            case SEND_TO_THE_AUTHOR_ALONE -> open(one -> one.send(List.of(ANA), today, 0, today));
            case SEND_FOR_LATER -> open(one -> one.send(List.of(ANA, RAMON), today.plusMonths(2), 0, today));
            case ONE_SAYS_YES -> open(one -> one.approve(RAMON, one.round(), NOW, today));
            case OTHER_SAYS_YES -> open(one -> one.approve(LUZ, one.round(), NOW, today));
            case AUTHOR_SAYS_YES -> open(one -> one.approve(ANA, one.round(), NOW, today));
            case SEND_BACK -> open(one -> one.sendBack(RAMON, one.round(), "No", NOW));
            case RENEW -> keep(versions.renew(Ids.next(), ANA, NOW));
            case WITHDRAW -> versions.effective(today).ifPresent(one -> keep(one.withdraw(RAMON, "No", NOW)));
            case A_MONTH_PASSES -> today = today.plusMonths(1);
        }
    }

    private void open(java.util.function.Function<DocumentVersion, Outcome<DocumentVersion>> deed) {
        versions.open().map(deed).ifPresent(this::keep);
    }

    private void keep(Outcome<DocumentVersion> outcome) {
        if (outcome instanceof Outcome.Done<DocumentVersion>(DocumentVersion changed)) {
            List<DocumentVersion> all = new ArrayList<>(versions.all());
            all.removeIf(one -> one.id().equals(changed.id()));
            all.add(changed);
            versions = new Versions(all);
        }
    }
}
