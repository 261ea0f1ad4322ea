package org.zarpe.diagnosis.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.diagnosis.Quadrant;
import org.zarpe.diagnosis.SwotEntry;
import org.zarpe.diagnosis.application.Diagnoses;
import org.zarpe.diagnosis.application.SeeSwot;
import org.zarpe.diagnosis.domain.SwotItem;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Language;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.words.Dictionary;

/** Draws up a company's SWOT. */
@Component
class SwotView {

    private final CompanyFile.Cabinet cabinet;
    private final Enrolments enrolments;
    private final Diagnoses diagnoses;
    private final SeeSwot see;
    private final Dictionary dictionary;

    SwotView(
            CompanyFile.Cabinet cabinet,
            Enrolments enrolments,
            Diagnoses diagnoses,
            SeeSwot see,
            Dictionary dictionary) {
        this.cabinet = cabinet;
        this.enrolments = enrolments;
        this.diagnoses = diagnoses;
        this.see = see;
        this.dictionary = dictionary;
    }

    /** @param refusals why what somebody tried on it was not done */
    SwotPage page(Actor actor, Language language, CompanyId company, List<Refusal> refusals) {
        CompanyFile file = cabinet.open(actor, company, "swot");
        Optional<Enrolled> enrolled = enrolments.current(company);
        return new SwotPage(
                file,
                enrolled.isPresent(),
                enrolled.filter(Enrolled::isOngoing).isPresent() && actor.may(Permission.CHANGE_SWOT),
                enrolled.map(one -> squares(actor, one, language)).orElse(List.of()),
                refusals);
    }

    private List<SwotPage.Square> squares(Actor actor, Enrolled enrolled, Language language) {
        SwotSources sources = sources(actor, enrolled, language);
        List<SwotItem> items = see.board(actor, enrolled);
        return Arrays.stream(Quadrant.values())
                .map(quadrant -> new SwotPage.Square(quadrant, points(quadrant, items, sources)))
                .toList();
    }

    private static List<SwotPage.Point> points(Quadrant quadrant, List<SwotItem> all, SwotSources sources) {
        List<SwotItem> items =
                all.stream().filter(item -> item.quadrant() == quadrant).toList();
        return IntStream.range(0, items.size())
                .mapToObj(place -> {
                    SwotItem item = items.get(place);
                    SwotEntry entry = item.entry();
                    return new SwotPage.Point(
                            item.id(),
                            sources.words().of(entry.text()),
                            entry.importance(),
                            sources.say(entry.source()),
                            item.version(),
                            place + 1,
                            items.size());
                })
                .toList();
    }

    SwotSources sources(Actor actor, Enrolled enrolled, Language language) {
        return new SwotSources(diagnoses.of(actor, enrolled), dictionary.in(language));
    }

    Optional<SwotItem> find(Actor actor, CompanyId company, UUID id) {
        return enrolments.current(company).flatMap(enrolled -> see.item(actor, enrolled, id));
    }
}
