package org.zarpe.cases.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zarpe.accreditation.Verdict;
import org.zarpe.accreditation.Verdict.Ruling;
import org.zarpe.cases.Assessed;
import org.zarpe.diagnosis.Mark;
import org.zarpe.diagnosis.Score;
import org.zarpe.methodology.Facts;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Requirement;
import org.zarpe.shared.Quantity;

/**
 * What the first assessor found, requirement by requirement, with the evidence behind it: what the gates read.
 *
 * @param found by requirement
 * @param proven ids of the requirements with accepted evidence that has not expired on the day
 */
public record Assessment(
        Pack pack, Map<String, Assessed> found, List<CaseFinding> findings, Collection<String> proven) {

    public Assessment {
        found = Map.copyOf(found);
        findings = List.copyOf(findings);
    }

    /** The part of the rules' vocabulary that begins with {@code assessment.}. */
    public Facts facts() {
        Facts.Builder facts = Facts.builder()
                .put("assessment.unverified", count(this::isUnverified))
                .put("assessment.mandatory_unmet", count(this::isMandatoryUnmet))
                .put("assessment.open_major", openMajor())
                .put("assessment.evidence_lapsed", count(this::lacksProof));
        overall().ifPresent(score -> facts.put("assessment.overall", score.quantity()));
        lowestFoundation().ifPresent(lowest -> facts.put("assessment.lowest_foundation", lowest));
        return facts.build();
    }

    public boolean isUnverified(Requirement requirement) {
        Assessed one = found.get(requirement.id());
        return one == null || !one.isVerified();
    }

    public boolean isMandatoryUnmet(Requirement requirement) {
        return requirement.mandatory() && applies(requirement) && !isRuled(requirement, Ruling.MEETS);
    }

    public boolean lacksProof(Requirement requirement) {
        return requirement.mandatory() && applies(requirement) && !proven.contains(requirement.id());
    }

    public Stream<Requirement> which(Predicate<Requirement> which) {
        return pack.requirements().stream().filter(which);
    }

    /** Those found and not put right; one that is written and not yet handed to the company counts. */
    public long openMajor() {
        long handed = findings.stream().filter(CaseFinding::isOpenMajor).count();
        long notYet = found.values().stream()
                .filter(one -> one.verdict().finding() == Verdict.Finding.MAJOR_NONCONFORMITY)
                .filter(one -> findings.stream()
                        .noneMatch(finding -> finding.requirement().equals(one.requirement())))
                .count();
        return handed + notYet;
    }

    public Optional<Score> overall() {
        return score(requirement -> true);
    }

    public Optional<Score> foundation(String foundation) {
        return score(requirement -> requirement.foundation().equals(foundation));
    }

    public Optional<Score> reliability(String reliability) {
        return score(requirement -> requirement.reliabilities().contains(reliability));
    }

    public int verified() {
        return (int) found.values().stream().filter(Assessed::isVerified).count();
    }

    private Optional<Quantity> lowestFoundation() {
        List<Score> scores = pack.foundations().stream()
                .flatMap(one -> foundation(one.id()).stream())
                .toList();
        Optional<BigDecimal> low = scores.stream().map(Score::low).min(Comparator.naturalOrder());
        Optional<BigDecimal> high = scores.stream().map(Score::high).min(Comparator.naturalOrder());
        return low.flatMap(least -> high.map(most -> Quantity.between(least, most)));
    }

    private Optional<Score> score(Predicate<Requirement> which) {
        return Score.of(
                pack.scale(),
                which(which)
                        .map(one -> new Score.Part(one.id(), one.weight(), mark(one)))
                        .toList());
    }

    private Mark mark(Requirement requirement) {
        Assessed one = found.get(requirement.id());
        return one == null ? Mark.OPEN : one.mark();
    }

    private boolean applies(Requirement requirement) {
        return !isRuled(requirement, Ruling.NOT_APPLICABLE);
    }

    private boolean isRuled(Requirement requirement, Ruling ruling) {
        Assessed one = found.get(requirement.id());
        return one != null && one.verdict().ruling() == ruling;
    }

    private long count(Predicate<Requirement> which) {
        return which(which).count();
    }
}
