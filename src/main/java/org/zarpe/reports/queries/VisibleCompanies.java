package org.zarpe.reports.queries;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zarpe.programmes.CompanyCard;
import org.zarpe.reports.queries.ReportShelf.Counted;
import org.zarpe.shared.Text;

/** The companies in programmes that somebody may see, read once for all that is told of them. */
record VisibleCompanies(List<CompanyCard> cards) {

    /** Names of their programmes; those with real companies first. */
    List<Text> programmes() {
        return cards.stream()
                .sorted(Comparator.comparing(card -> card.company().illustrative()))
                .map(CompanyCard::programme)
                .distinct()
                .toList();
    }

    /** The one so called in either language; the first where no name is given. */
    Optional<Text> programme(@Nullable String name) {
        return programmes().stream()
                .filter(one -> name == null || one.reads(name))
                .findFirst();
    }

    VisibleCompanies of(Text programme) {
        return new VisibleCompanies(cards.stream()
                .filter(card -> card.programme().equals(programme))
                .sorted(Comparator.comparing(card -> card.company().name()))
                .toList());
    }

    List<CompanyCard> real() {
        return cards.stream().filter(card -> !card.company().illustrative()).toList();
    }

    Counted counted() {
        int real = real().size();
        return new Counted(real, cards.size() - real);
    }
}
