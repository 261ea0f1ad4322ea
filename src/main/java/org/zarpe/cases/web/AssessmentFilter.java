package org.zarpe.cases.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zarpe.cases.domain.AssessmentSheet;
import org.zarpe.methodology.Requirement;
import org.zarpe.shared.web.Tab;
import org.zarpe.shared.words.Words;

/** Which requirements of an assessment are shown. */
enum AssessmentFilter {
    ALL {
        @Override
        boolean shows(AssessmentSheet sheet, Requirement requirement) {
            return true;
        }
    },
    OPEN {
        @Override
        boolean shows(AssessmentSheet sheet, Requirement requirement) {
            return !sheet.isVerified(requirement);
        }
    },
    FINDINGS {
        @Override
        boolean shows(AssessmentSheet sheet, Requirement requirement) {
            return sheet.of(requirement.id())
                    .filter(one -> one.verdict().finding() != null)
                    .isPresent();
        }
    },
    SAMPLED {
        @Override
        boolean shows(AssessmentSheet sheet, Requirement requirement) {
            return sheet.of().isScoredTwice(requirement.id());
        }
    };

    abstract boolean shows(AssessmentSheet sheet, Requirement requirement);

    static AssessmentFilter of(@Nullable String asked) {
        return Stream.of(values())
                .filter(one -> Words.kebab(one).equals(asked))
                .findFirst()
                .orElse(ALL);
    }

    List<Tab> tabs(String address, Words words) {
        return Stream.of(values())
                .map(one -> new Tab(
                        words.of("assessment.filter", one),
                        address + (one == ALL ? "" : "?show=" + Words.kebab(one)) + "#list",
                        one == this))
                .toList();
    }
}
