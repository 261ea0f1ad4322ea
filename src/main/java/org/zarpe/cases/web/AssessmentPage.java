package org.zarpe.cases.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.cases.CaseStep;
import org.zarpe.cases.domain.AssessmentSheet;
import org.zarpe.cases.domain.AssessmentSheet.Part;
import org.zarpe.companies.CompanyFile;
import org.zarpe.methodology.Requirement;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Tab;
import org.zarpe.shared.web.Typed;

/**
 * What an assessor has to look at, requirement by requirement, and how far he or she is.
 *
 * @param sheet null while the company never asked to be recognised; then everything after it is empty
 * @param shown whether this person sees verdicts at all
 * @param next the first that is not verified; null where none is left
 * @param writer who waits in this browser's storage
 * @param secret see {@link org.zarpe.identity.BrowserSecrets}
 */
public record AssessmentPage(
        CompanyFile file,
        @Nullable AssessmentSheet sheet,
        @Nullable AssessmentStanding standing,
        boolean shown,
        int verified,
        int all,
        @Nullable Requirement next,
        List<Tab> filters,
        List<AssessmentGroup> groups,
        UUID writer,
        String secret,
        Typed typed)
        implements Page {

    public boolean mayBegin() {
        return sheet != null && sheet.part() == Part.FIRST && sheet.of().allows(CaseStep.ON_SITE_BEGUN);
    }

    public boolean mayEnd() {
        return sheet != null && sheet.part() == Part.FIRST && sheet.of().allows(CaseStep.ON_SITE_ENDED);
    }

    public boolean mayRecommend() {
        return sheet != null && sheet.part() == Part.FIRST && sheet.of().allows(CaseStep.RECOMMENDED);
    }

    public boolean writes() {
        return sheet != null && sheet.mayWrite();
    }

    public boolean isSecond() {
        return sheet != null && sheet.part() == Part.SECOND;
    }

    public boolean isOver() {
        return sheet != null && sheet.isOver();
    }

    public boolean isEmpty() {
        return groups.stream().allMatch(group -> group.rows().isEmpty());
    }

    public String address() {
        return AssessmentAddress.of(file.company().id());
    }

    public String findings() {
        return AssessmentAddress.findings(file.company().id());
    }

    public String agreement() {
        return AssessmentAddress.agreement(file.company().id());
    }
}
