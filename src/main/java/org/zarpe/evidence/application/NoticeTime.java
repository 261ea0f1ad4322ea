package org.zarpe.evidence.application;

import org.springframework.stereotype.Component;
import org.zarpe.methodology.Accreditation;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;

/** How long beforehand the method has it announced that evidence expires. */
@Component
class NoticeTime {

    /** Where a method recognises nobody and says nothing of it. */
    private static final int USUAL = 60;

    private final Enrolments enrolments;

    NoticeTime(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    /** In days. */
    int of(Enrolled enrolled) {
        return enrolments
                .packOf(enrolled)
                .accreditation()
                .map(Accreditation::evidenceNoticeDays)
                .orElse(USUAL);
    }
}
