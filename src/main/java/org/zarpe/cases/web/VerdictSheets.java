package org.zarpe.cases.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.accreditation.Verdict;
import org.zarpe.accreditation.Verdict.Finding;
import org.zarpe.accreditation.Verdict.Ruling;
import org.zarpe.cases.Assessed;
import org.zarpe.cases.domain.AssessmentSheet;
import org.zarpe.companies.CompanyId;
import org.zarpe.evidence.EvidenceKind;
import org.zarpe.evidence.Piece;
import org.zarpe.evidence.PieceState;
import org.zarpe.identity.People;
import org.zarpe.methodology.Requirement;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Words;

/** Lays out what an assessor reads and writes of a requirement. */
@Component
class VerdictSheets {

    private final People people;
    private final Clock clock;

    VerdictSheets(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** @param typed what was typed and not taken; null where it stands as it is kept */
    VerdictSheet of(AssessmentSheet sheet, Requirement requirement, @Nullable Typed typed, Words words) {
        CompanyId company = sheet.of().company();
        Assessed standing = sheet.of(requirement.id()).orElse(null);
        return new VerdictSheet(
                requirement,
                sheet.pack().foundation(requirement.foundation()),
                AssessmentAddress.of(company, requirement),
                sheet.asked().indexOf(requirement) + 1,
                sheet.asked().size(),
                sheet.of().isScoredTwice(requirement.id()),
                sheet.mayWrite(requirement.id()),
                sheet.version(requirement.id()),
                typed == null ? VerdictForm.of(standing, words) : typed,
                rulings(sheet.mayNotApply().contains(requirement.id()), words),
                levels(sheet, requirement, words),
                findings(words),
                shelf(sheet, requirement.id(), words),
                state(standing, words),
                standing == null ? null : signed(standing, words),
                sheet.finding(requirement.id()).isPresent()
                        ? AssessmentAddress.findings(company) + "#" + requirement.id()
                        : null,
                sheet.beside(requirement.id(), -1)
                        .map(one -> AssessmentAddress.of(company, one))
                        .orElse(null),
                sheet.beside(requirement.id(), 1)
                        .map(one -> AssessmentAddress.of(company, one))
                        .orElse(null));
    }

    String state(@Nullable Assessed standing, Words words) {
        if (standing == null) {
            return words.of("assessment.unwritten");
        }
        String ruling = words.of("accreditation.verdict", standing.verdict().ruling());
        return standing.level() == null ? ruling : words.of("assessment.at-level", ruling, standing.level());
    }

    String finding(@Nullable Assessed standing, Words words) {
        Verdict.Finding finding = standing == null ? null : standing.verdict().finding();
        return finding == null ? "" : words.of("accreditation.finding", finding);
    }

    private String signed(Assessed standing, Words words) {
        return words.of(
                "accreditation.signed",
                people.nameOf(standing.assessor()),
                LocalDate.ofInstant(standing.at(), clock.getZone()));
    }

    private static List<Option> rulings(boolean mayNotApply, Words words) {
        return Stream.of(Ruling.values())
                .filter(ruling -> ruling != Ruling.NOT_APPLICABLE || mayNotApply)
                .map(ruling -> new Option(Words.kebab(ruling), words.of("accreditation.verdict", ruling)))
                .toList();
    }

    /** The evidence that serves a requirement. */
    List<VerdictSheet.Shown> shelf(AssessmentSheet sheet, String requirement, Words words) {
        return sheet.evidence(requirement).stream()
                .map(piece -> shown(sheet.of().company(), piece, words))
                .toList();
    }

    List<Option> levels(AssessmentSheet sheet, Requirement requirement, Words words) {
        int lowest = sheet.pack().scale().lowest();
        return sheet.pack().scale().levels().stream()
                .map(level -> new Option(
                        Integer.toString(level),
                        words.of(
                                "accreditation.level.full",
                                level,
                                requirement.levels().get(level - lowest))))
                .toList();
    }

    private static List<Option> findings(Words words) {
        List<Option> findings = new ArrayList<>();
        findings.add(new Option(VerdictForm.NOTHING_FOUND, words.of("assessment.finding.none")));
        Stream.of(Finding.OBSERVATION, Finding.MINOR_NONCONFORMITY, Finding.MAJOR_NONCONFORMITY)
                .map(one -> new Option(
                        Words.kebab(one),
                        words.of("accreditation.finding", one),
                        words.of("assessment.finding.meaning", one)))
                .forEach(findings::add);
        return findings;
    }

    VerdictSheet.Shown shown(CompanyId company, Piece piece, Words words) {
        boolean expired = piece.hasExpired(LocalDate.now(clock));
        String href = "/companies/" + company + "/evidence/" + piece.id();
        return new VerdictSheet.Shown(
                piece.id(),
                words.of("assessment.evidence.kind", piece.kind()),
                icon(piece.kind()),
                piece.words(),
                state(piece, expired, words),
                tone(piece, expired),
                piece.until() == null ? "" : words.of("assessment.evidence.until", piece.until()),
                href,
                piece.proof().file().filter(kept -> kept.preview() != null).isPresent() ? href + "/preview" : null,
                piece.isWitnessed(),
                piece.state() == PieceState.SUBMITTED && !piece.isWitnessed(),
                piece.version());
    }

    private static String state(Piece piece, boolean expired, Words words) {
        if (piece.isWitnessed()) {
            return words.of("assessment.evidence.witnessed");
        }
        return expired ? words.of("assessment.evidence.expired") : words.of("assessment.evidence", piece.state());
    }

    private static String tone(Piece piece, boolean expired) {
        if (piece.isWitnessed()) {
            return "info";
        }
        return expired || piece.state() == PieceState.RETURNED
                ? "warning"
                : piece.state() == PieceState.ACCEPTED ? "success" : "neutral";
    }

    private static String icon(EvidenceKind kind) {
        return switch (kind) {
            case PHOTO -> "camera";
            case FILE -> "paperclip";
            case LINK -> "link";
            case RECORD -> "clipboard-list";
            case RECOGNITION -> "award";
            case NOTE -> "message-square";
        };
    }
}
