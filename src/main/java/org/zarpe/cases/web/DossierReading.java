package org.zarpe.cases.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.cases.CaseEvent;
import org.zarpe.cases.CaseState;
import org.zarpe.cases.CaseStep;
import org.zarpe.cases.VoteChoice;
import org.zarpe.cases.application.JudgeGates;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.cases.domain.Assessment;
import org.zarpe.cases.domain.Ballot;
import org.zarpe.cases.domain.CaseFinding;
import org.zarpe.cases.domain.Panel;
import org.zarpe.cases.queries.CaseShelf.Kept;
import org.zarpe.cases.web.DossierPage.Found;
import org.zarpe.cases.web.DossierPage.Mine;
import org.zarpe.cases.web.DossierPage.Proof;
import org.zarpe.cases.web.DossierPage.Round;
import org.zarpe.cases.web.DossierPage.Seat;
import org.zarpe.companies.CompanyFile;
import org.zarpe.diagnosis.Score;
import org.zarpe.evidence.EvidenceShelf;
import org.zarpe.evidence.Piece;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.impartiality.Conflict;
import org.zarpe.impartiality.Impartiality;
import org.zarpe.impartiality.Suitability;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Scale;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.charts.IntervalBar;
import org.zarpe.shared.charts.Profile;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Words;

/** Lays out what a committee reads before it decides. */
@Component
class DossierReading {

    private final JudgeGates judge;
    private final GateReading gates;
    private final Turns turns;
    private final Stations stations;
    private final Storyteller storyteller;
    private final Enrolments enrolments;
    private final EvidenceShelf shelf;
    private final Impartiality impartiality;
    private final People people;

    DossierReading(
            JudgeGates judge,
            GateReading gates,
            Turns turns,
            Stations stations,
            Storyteller storyteller,
            Enrolments enrolments,
            EvidenceShelf shelf,
            Impartiality impartiality,
            People people) {
        this.judge = judge;
        this.gates = gates;
        this.turns = turns;
        this.stations = stations;
        this.storyteller = storyteller;
        this.enrolments = enrolments;
        this.shelf = shelf;
        this.impartiality = impartiality;
        this.people = people;
    }

    DossierPage page(Actor actor, CompanyFile file, Kept kept, Words words) {
        AccreditationCase one = kept.opened();
        Assessment assessment = judge.assessment(one, kept.today());
        Pack pack = assessment.pack();
        List<GateLine> lines = gates.of(kept, words);
        return new DossierPage(
                file,
                stations.of(one, kept.today(), words),
                turns.of(actor, kept),
                told(one, CaseStep.RECOMMENDED, words),
                one.openAppeal().isPresent() ? told(one, CaseStep.APPEALED, words) : null,
                !one.state().isUndecided() && one.state() != CaseState.DROPPED,
                lines,
                kept.findings().stream()
                        .map(each -> found(kept, pack, each, words))
                        .toList(),
                profile(
                        pack.foundations(),
                        each -> words.of(each.name()),
                        each -> assessment.foundation(each.id()),
                        pack.scale(),
                        words),
                profile(
                        pack.reliabilities(),
                        each -> words.of(each.name()),
                        each -> assessment.reliability(each.id()),
                        pack.scale(),
                        words),
                shelf.of(actor, enrolments.get(one.enrolment())).stream()
                        .filter(piece -> !piece.isWithdrawn())
                        .map(piece -> proof(kept, pack, piece, words))
                        .toList(),
                one.sitting()
                        .map(panel -> round(actor, kept, panel, lines, words))
                        .orElse(null),
                Typed.blank(),
                Typed.blank());
    }

    private @Nullable Told told(AccreditationCase one, CaseStep step, Words words) {
        Optional<CaseEvent> last =
                one.events().stream().filter(event -> event.step() == step).reduce((before, after) -> after);
        return last.map(event -> storyteller.tell(List.of(event), words).getFirst())
                .orElse(null);
    }

    private static Found found(Kept kept, Pack pack, CaseFinding finding, Words words) {
        var requirement = pack.requirement(finding.requirement());
        return new Found(
                finding.number(),
                requirement.code() + " " + words.of(requirement.name()),
                Addresses.requirement(kept.opened().company(), requirement.id()),
                finding.severity(),
                finding.words(),
                finding.state(),
                finding.correction() == null ? null : finding.correction().done(),
                finding.check() == null ? null : finding.check().words());
    }

    private static <T> Profile profile(
            List<T> all, Function<T, String> name, Function<T, Optional<Score>> score, Scale scale, Words words) {
        return new Profile(
                List.of(words.of("cases.dossier.found")),
                all.stream()
                        .map(each -> row(name.apply(each), score.apply(each), scale))
                        .toList());
    }

    private static Profile.Row row(String name, Optional<Score> score, Scale scale) {
        List<@Nullable IntervalBar> bars = new ArrayList<>();
        bars.add(score.map(each -> new IntervalBar(
                        each.low(),
                        each.high(),
                        BigDecimal.valueOf(scale.lowest()),
                        BigDecimal.valueOf(scale.highest()),
                        null))
                .orElse(null));
        return new Profile.Row(name, null, null, bars);
    }

    private static Proof proof(Kept kept, Pack pack, Piece piece, Words words) {
        boolean proves = piece.proves(kept.today());
        String state = piece.isWitnessed()
                ? "witnessed"
                : piece.hasExpired(kept.today()) ? "expired" : Words.kebab(piece.state());
        return new Proof(
                words.of(piece.words()),
                piece.requirements().stream()
                        .map(id -> pack.requirement(id).code())
                        .collect(Collectors.joining(", ")),
                words.of("cases.proof." + state),
                proves || piece.isWitnessed() ? piece.acceptedOn().isPresent() ? "success" : "info" : "warning",
                piece.proof().file().map(file -> file.shortSum()).orElse(null),
                "/companies/" + kept.opened().company() + "/evidence/" + piece.id());
    }

    private Round round(Actor actor, Kept kept, Panel panel, List<GateLine> lines, Words words) {
        Ballot ballot = new Ballot(panel, kept.opened().criteria(), kept.votes());
        return new Round(
                panel.onAppeal(),
                panel.day(),
                panel.members().stream()
                        .map(member -> new Seat(
                                people.nameOf(member),
                                panel.chair().equals(member),
                                ballot.of(member).isPresent()))
                        .toList(),
                kept.opened().criteria().quorum(),
                ballot.missing(),
                panel.round(),
                kept.opened().id().toString(),
                kept.opened().version(),
                panel.seats(actor.person()) ? mine(actor, kept, panel, ballot, lines, words) : null);
    }

    private Mine mine(Actor actor, Kept kept, Panel panel, Ballot ballot, List<GateLine> lines, Words words) {
        List<Conflict> conflicts = impartiality.conflicts(
                actor.person(),
                kept.opened().company(),
                kept.today(),
                kept.opened().criteria().impartialityYears());
        List<Refusal> why = new ArrayList<>();
        Conflict.refusal(actor.name(), conflicts).ifPresent(why::add);
        boolean signed = impartiality.hasSigned(actor.person(), kept.today());
        if (!signed) {
            why.add(Suitability.unsigned(actor.name()));
        }
        if (!panel.onAppeal()) {
            lines.stream()
                    .filter(line -> !line.holds())
                    .forEach(line -> why.add(Refusal.of(
                            "gate-fails", line.gate().name(), line.gate().refusal())));
        }
        boolean gated = !panel.onAppeal() && lines.stream().anyMatch(line -> !line.holds());
        return new Mine(
                panel.chair().equals(actor.person()),
                ballot.of(actor.person())
                        .map(vote -> words.of("cases.choice", vote.choice()))
                        .orElse(null),
                Arrays.stream(VoteChoice.values())
                        .filter(choice -> conflicts.isEmpty() && signed || choice == VoteChoice.ABSTAIN)
                        .filter(choice -> !gated || choice != VoteChoice.YES)
                        .map(choice -> option(choice, panel, words))
                        .toList(),
                why);
    }

    private static Option option(VoteChoice choice, Panel panel, Words words) {
        String value = Words.kebab(choice);
        String means = panel.onAppeal() ? "cases.choice-means.appeal." : "cases.choice-means.grant.";
        return new Option(value, words.of("cases.choice", choice), words.of(means + value));
    }
}
