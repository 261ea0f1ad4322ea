package org.zarpe.reports.queries;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.CompanyCard;
import org.zarpe.programmes.CompanyCards;
import org.zarpe.reports.domain.ReportTable;
import org.zarpe.shared.Text;
import org.zarpe.shared.words.Words;

/** The three tables of a programme, for the companies the actor may see. A director's look at those that hold figures is written down at each company shown. */
@Component
@Transactional
public class ReportShelf {

    /** Says what a company is good at, and nothing of what it earns. */
    private static final int SWOT = 2;

    /** How many companies of a programme are real, and how many invented. */
    public record Counted(long real, long illustrative) {}

    /**
     * A table as a page shows it.
     *
     * @param programmes those to choose from
     * @param withIllustrative whether invented companies stand in it: asked for, or there are no others
     */
    public record Shown(List<Text> programmes, ReportTable table, Counted counted, boolean withIllustrative) {}

    private final CompanyCards cards;
    private final CompanyTable companies;
    private final SwotTable swot;
    private final ResultsTable results;
    private final CompanyAccess access;

    ReportShelf(
            CompanyCards cards, CompanyTable companies, SwotTable swot, ResultsTable results, CompanyAccess access) {
        this.cards = cards;
        this.companies = companies;
        this.swot = swot;
        this.results = results;
        this.access = access;
    }

    /** Names of the programmes with companies the actor may see; those with real companies first. */
    @Transactional(readOnly = true)
    public List<Text> programmes(Actor actor) {
        return visible(actor).programmes();
    }

    /** @param programme its name in either language, null for the first; empty where there is none so called */
    public Optional<Shown> show(
            Actor actor, int number, @Nullable String programme, boolean withIllustrative, Words words) {
        VisibleCompanies visible = visible(actor);
        return visible.programme(programme).map(chosen -> {
            VisibleCompanies all = visible.of(chosen);
            Counted counted = all.counted();
            boolean with = withIllustrative || counted.real() == 0;
            return new Shown(visible.programmes(), table(actor, number, chosen, all, with, words), counted, with);
        });
    }

    /** As {@link #show}, as it leaves the product: real companies only, or all with a last column that marks the invented ones. */
    public Optional<ReportTable> export(
            Actor actor, int number, @Nullable String programme, boolean withIllustrative, Words words) {
        VisibleCompanies visible = visible(actor);
        return visible.programme(programme)
                .map(chosen -> table(actor, number, chosen, visible.of(chosen), withIllustrative, words))
                .map(table ->
                        withIllustrative ? table.markingIllustrative(words.of("reports.column.illustrative")) : table);
    }

    private VisibleCompanies visible(Actor actor) {
        return new VisibleCompanies(cards.visibleTo(actor));
    }

    private ReportTable table(
            Actor actor, int number, Text programme, VisibleCompanies all, boolean withIllustrative, Words words) {
        List<CompanyCard> shown = withIllustrative ? all.cards() : all.real();
        if (number != SWOT) {
            access.shown(
                    actor,
                    Permission.SEE_TABLES,
                    shown.stream().map(card -> card.company().id()).toList());
        }
        return switch (number) {
            case 1 -> companies.of(programme, shown, words);
            case SWOT -> swot.of(programme, shown, words);
            default -> results.of(programme, all.cards(), shown, words);
        };
    }
}
