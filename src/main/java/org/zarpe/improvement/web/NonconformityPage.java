package org.zarpe.improvement.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.improvement.domain.Nonconformity;
import org.zarpe.improvement.domain.Tried;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * A nonconformity as a story, with the one thing to do next.
 *
 * @param ownWork whether the reader carried it out and somebody else has to look
 * @param typed what was typed into a form of the page and refused
 * @param form which one: f of the next thing, w of the withdrawal
 */
public record NonconformityPage(
        CompanyFile file,
        Nonconformity one,
        boolean mayKeep,
        boolean mayCheck,
        boolean ownWork,
        boolean overdue,
        @Nullable Link process,
        @Nullable Link indicator,
        List<Link> requirements,
        List<Tried> tried,
        Names names,
        LocalDate today,
        Typed typed,
        String form)
        implements Page {

    public record Link(Text name, String href) {}

    /** Who said what. */
    public record Names(
            String registered,
            @Nullable String done,
            @Nullable String checked,
            @Nullable String withdrawn) {}

    public String tab() {
        return Addresses.tab(file.company().id());
    }

    public String address() {
        return Addresses.nonconformity(file.company().id(), one.id());
    }

    public boolean isOpen() {
        return one.state().isOpen();
    }

    /** The form of the next thing as it stands. */
    public Typed next() {
        return form.equals("f") && typed.isRefused() ? typed : Typed.blank().with("day", Day.written(today));
    }

    public Typed withdrawal() {
        return form.equals("w") ? typed : Typed.blank();
    }

    NonconformityPage refused(Typed typed, String form) {
        return new NonconformityPage(
                file,
                one,
                mayKeep,
                mayCheck,
                ownWork,
                overdue,
                process,
                indicator,
                requirements,
                tried,
                names,
                today,
                typed,
                form);
    }
}
