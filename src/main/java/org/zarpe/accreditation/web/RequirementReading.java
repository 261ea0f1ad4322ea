package org.zarpe.accreditation.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.accreditation.CaseVerdicts;
import org.zarpe.accreditation.OwnAnswer;
import org.zarpe.accreditation.RequirementGrid;
import org.zarpe.accreditation.RequirementGrids;
import org.zarpe.accreditation.RequirementLine;
import org.zarpe.accreditation.Stated;
import org.zarpe.accreditation.Verdict;
import org.zarpe.accreditation.WorkState;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.diagnosis.Mark;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.Reading;
import org.zarpe.diagnosis.Readings;
import org.zarpe.evidence.EvidenceKind;
import org.zarpe.evidence.Piece;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.Permission;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.Foundation;
import org.zarpe.methodology.Requirement;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

/** Puts the page of a requirement together. */
@Component
class RequirementReading {

    static final String NOT_APPLICABLE = "not-applicable";
    private static final DateTimeFormatter TYPED_DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final Enrolments enrolments;
    private final RequirementGrids grids;
    private final Readings readings;
    private final CaseVerdicts cases;
    private final People people;
    private final Dictionary dictionary;
    private final Clock clock;

    RequirementReading(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            Enrolments enrolments,
            RequirementGrids grids,
            Readings readings,
            CaseVerdicts cases,
            People people,
            Dictionary dictionary,
            Clock clock) {
        this.cabinet = cabinet;
        this.access = access;
        this.enrolments = enrolments;
        this.grids = grids;
        this.readings = readings;
        this.cases = cases;
        this.people = people;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    Optional<Reader> reader(Actor actor, CompanyId company) {
        return access.may(actor, Permission.READ_FOR_ONESELF, company)
                ? Optional.of(Reader.SELF)
                : Optional.of(Reader.ADVISER).filter(reader -> access.may(actor, Permission.READ_AS_ADVISER, company));
    }

    RequirementPage page(Actor actor, Language language, CompanyId company, String id, Sent sent) {
        CompanyFile file = cabinet.open(actor, company, "accreditation");
        Enrolled enrolled = enrolments.current(company).orElseThrow();
        RequirementGrid grid = grids.of(actor, enrolled);
        RequirementLine line = grid.line(id);
        Requirement requirement = line.requirement();
        Foundation foundation =
                grid.pack().findFoundation(requirement.foundation()).orElseThrow();
        Words words = dictionary.in(language);
        Reader own = reader(actor, company).filter(some -> enrolled.isOngoing()).orElse(null);
        Reading reading = own == Reader.SELF ? line.self() : line.adviser();
        boolean mayNotApply = own != null
                && requirement.applicable().isPresent()
                && readings.mayNotApply(enrolled).contains(id);
        RequirementPage.Forms kept = forms(line, reading, words);
        return new RequirementPage(
                file,
                line,
                foundation,
                grid.of(foundation).indexOf(line) + 1,
                grid.of(foundation).size(),
                own,
                reading.version(),
                mayNotApply,
                own != null,
                levels(line, mayNotApply, words),
                options(words, "accreditation.answer", OwnAnswer.Choice.OPEN, OwnAnswer.Choice.values()),
                options(words, "accreditation.work", null, WorkState.values()),
                Stream.of(line.self(), line.adviser(), line.assessor())
                        .map(one -> read(line, one, words))
                        .toList(),
                answer(line.answer(), words),
                verdict(line.verdict(), words),
                line.evidence().stream()
                        .map(note -> note(company, grid, line, note, sent, words))
                        .toList(),
                new RequirementPage.Forms(
                        sent.or(Sent.READING, kept.reading()),
                        sent.or(Sent.ANSWER, kept.answer()),
                        sent.or(Sent.WORK, kept.work()),
                        sent.or(Sent.EVIDENCE, kept.evidence())),
                sent.form().equals(Sent.EVIDENCE) ? EvidenceForm.id(sent.typed()) : Ids.next(),
                beside(company, grid, line, -1),
                beside(company, grid, line, 1),
                cases.isWithAssessor(actor, enrolled) ? "/companies/" + company + "/case/assessment/" + id : null,
                sent.isStale() ? new Clash(line, reading, words).between(sent) : List.of());
    }

    private static @Nullable String beside(CompanyId company, RequirementGrid grid, RequirementLine line, int step) {
        return grid.beside(line, step)
                .map(other -> RequirementAddress.of(company, other))
                .orElse(null);
    }

    private RequirementPage.Forms forms(RequirementLine line, Reading reading, Words words) {
        return new RequirementPage.Forms(
                Typed.blank().with("level", chosen(reading.mark())).with("reason", reason(reading.mark())),
                Typed.blank()
                        .with(
                                "choice",
                                line.answer().isStated()
                                        ? Words.kebab(line.answer().value().choice())
                                        : null)
                        .with("words", words.of(line.answer().value().words())),
                Typed.blank().with("state", Words.kebab(line.work().value())),
                Typed.blank().with("from", LocalDate.now(clock).format(TYPED_DAY)));
    }

    static @Nullable String chosen(Mark mark) {
        return switch (mark) {
            case Mark.Level(int level) -> Integer.toString(level);
            case Mark.NotApplicable ignored -> NOT_APPLICABLE;
            case Mark.Open ignored -> null;
        };
    }

    private static @Nullable String reason(Mark mark) {
        return mark instanceof Mark.NotApplicable(String reason) ? reason : null;
    }

    private static List<Option> levels(RequirementLine line, boolean mayNotApply, Words words) {
        List<Option> levels = new ArrayList<>(line.scale().levels().stream()
                .map(level -> new Option(
                        Integer.toString(level),
                        new LevelWords(words).full(line.requirement(), line.scale(), new Mark.Level(level))))
                .toList());
        if (mayNotApply) {
            levels.add(new Option(NOT_APPLICABLE, words.of("accreditation.level.left-out")));
        }
        return levels;
    }

    private static List<Option> options(Words words, String prefix, @Nullable Enum<?> without, Enum<?>[] values) {
        return Arrays.stream(values)
                .filter(value -> value != without)
                .map(value -> new Option(Words.kebab(value), words.of(prefix, value)))
                .toList();
    }

    private RequirementPage.Said read(RequirementLine line, Reading reading, Words words) {
        return new RequirementPage.Said(
                words.of("accreditation.reader", reading.reader()),
                new LevelWords(words).brief(reading.mark()),
                new LevelWords(words).full(line.requirement(), line.scale(), reading.mark()),
                signed(reading.by(), reading.at(), words));
    }

    private RequirementPage.Said answer(Stated<OwnAnswer> answer, Words words) {
        String said = words.of("accreditation.answer", answer.value().choice());
        String more = words.of(answer.value().words());
        return new RequirementPage.Said(
                words.of("accreditation.own-answer"),
                said,
                more.isBlank() ? said : words.of("accreditation.said-with", said, more),
                signed(answer.by(), answer.at(), words));
    }

    private RequirementPage.Said verdict(Stated<Verdict> verdict, Words words) {
        Verdict value = verdict.value();
        Verdict.Finding finding = value.finding();
        String ruling = words.of("accreditation.verdict", value.ruling());
        String found = finding == null
                ? ruling
                : words.of("accreditation.said-with", ruling, words.of("accreditation.finding", finding));
        String note = words.of(value.note());
        return new RequirementPage.Said(
                words.of("accreditation.verdict"),
                ruling,
                note.isBlank() ? found : words.of("accreditation.said-with", found, note),
                signed(verdict.by(), verdict.at(), words));
    }

    private RequirementPage.Note note(
            CompanyId company, RequirementGrid grid, RequirementLine line, Piece note, Sent sent, Words words) {
        Piece.Withdrawal withdrawal = note.withdrawal();
        String href = "/companies/" + company + "/evidence/" + note.id();
        return new RequirementPage.Note(
                note.id(),
                href,
                note.proof().file().map(file -> file.preview()).isPresent() ? href + "/preview" : null,
                note.kind() == EvidenceKind.LINK ? "link" : "paperclip",
                note.kind(),
                note.state(),
                note.words(),
                note.from(),
                note.until(),
                String.valueOf(signed(note.by(), note.at(), words)),
                grid.lines().stream()
                        .filter(other -> !other.equals(line)
                                && note.serves(other.requirement().id()))
                        .map(other -> other.requirement().code())
                        .collect(Collectors.joining(", ")),
                note.hasExpired(LocalDate.now(clock)),
                withdrawal == null
                        ? null
                        : new RequirementPage.Said(
                                words.of("accreditation.evidence.withdrawn"),
                                words.of("accreditation.evidence.withdrawn"),
                                words.of(withdrawal.reason()),
                                signed(withdrawal.by(), withdrawal.at(), words)),
                note.version(),
                sent.or(Sent.withdrawal(note.id()), Typed.blank()));
    }

    private @Nullable String signed(@Nullable PersonId by, @Nullable Instant at, Words words) {
        return by == null || at == null
                ? null
                : words.of("accreditation.signed", people.nameOf(by), LocalDate.ofInstant(at, clock.getZone()));
    }
}
