package org.zarpe.advice.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.advice.Visit;
import org.zarpe.companies.CompanyFile;
import org.zarpe.methodology.Pillar;
import org.zarpe.shared.Language;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Page;

/**
 * One visit, to read and to print.
 *
 * @param by who wrote it down
 */
public record VisitPage(
        CompanyFile file,
        UUID id,
        Visit visit,
        @Nullable Pillar pillar,
        List<AgreementLine> agreements,
        String by,
        boolean mayChange)
        implements Page {

    public String tab() {
        return "/companies/" + file.company().id() + "/visits";
    }

    public static List<String> paragraphs(Text text, Language language) {
        return text.in(language).lines().filter(line -> !line.isBlank()).toList();
    }
}
