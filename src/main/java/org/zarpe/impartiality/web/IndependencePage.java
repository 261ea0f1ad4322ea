package org.zarpe.impartiality.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.impartiality.domain.Declaration;
import org.zarpe.impartiality.domain.Signature;
import org.zarpe.impartiality.queries.Independence;
import org.zarpe.shared.Ids;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * What the records say of somebody who assesses or decides, and what that person says.
 *
 * @param years how long a tie stands in the way
 * @param id of the next declaration
 * @param typed the form of the next declaration
 * @param ended the declaration whose end was refused, null where none was
 * @param ending what was typed as its end
 */
public record IndependencePage(
        Independence own,
        int years,
        LocalDate today,
        List<TieBar> ties,
        List<Option> kinds,
        UUID id,
        Typed typed,
        @Nullable UUID ended,
        Typed ending,
        List<Difference> differences)
        implements Page {

    static IndependencePage of(Independence own, int years, LocalDate today, List<Option> kinds) {
        return new IndependencePage(
                own,
                years,
                today,
                TieBar.of(own, today),
                kinds,
                Ids.next(),
                Typed.blank(),
                null,
                Typed.blank(),
                List.of());
    }

    IndependencePage declaring(UUID id, Typed typed) {
        return new IndependencePage(own, years, today, ties, kinds, id, typed, ended, ending, differences);
    }

    IndependencePage ending(UUID ended, Typed ending, List<Difference> differences) {
        return new IndependencePage(own, years, today, ties, kinds, id, typed, ended, ending, differences);
    }

    public boolean isSigned() {
        Signature signature = own.signature();
        return signature != null && signature.holds(today);
    }

    public int companies() {
        return own.companies().size();
    }

    public Typed endOf(Declaration declaration) {
        return declaration.id().equals(ended) ? ending : Typed.blank();
    }
}
