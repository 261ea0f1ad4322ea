package org.zarpe.advice.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.Ids;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * The form of a visit.
 *
 * @param version null for a new one
 * @param people of the company file, to remind one of their names
 * @param agreed what was agreed before: it stands in the plan and is changed there
 * @param lines for further agreements, empty ones included
 */
public record VisitFormPage(
        CompanyFile file,
        UUID id,
        @Nullable Long version,
        Typed typed,
        List<Option> kinds,
        List<Option> pillars,
        List<String> people,
        List<AgreementLine> agreed,
        int lines,
        List<Difference> differences)
        implements Page {

    public boolean isNew() {
        return version == null;
    }

    public String back() {
        return "/companies/" + file.company().id() + "/visits" + (isNew() ? "" : "/" + id);
    }

    public String action() {
        return back();
    }

    /** Made with the form, so that sending it twice agrees nothing twice. */
    public String agreementId(int line) {
        String made = typed.value("agreement." + line + ".id");
        return made.isEmpty() ? Ids.next().toString() : made;
    }

    VisitFormPage with(Typed typed, @Nullable Long version, int lines, List<Difference> differences) {
        return new VisitFormPage(file, id, version, typed, kinds, pillars, people, agreed, lines, differences);
    }
}
