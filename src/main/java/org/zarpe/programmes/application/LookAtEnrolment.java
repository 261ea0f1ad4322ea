package org.zarpe.programmes.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.Destination;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.NextStep;
import org.zarpe.programmes.NextSteps;
import org.zarpe.programmes.domain.Enrolling;
import org.zarpe.programmes.domain.Verdicts;

/** An enrolment as it stands, for whoever may see its company. */
@Component
@Transactional(readOnly = true)
public class LookAtEnrolment {

    /**
     * @param advises whether the actor may move stages and decide: not after the end
     * @param version what a form must send back
     */
    public record View(Judged judged, List<NextStep> steps, boolean advises, long version) {}

    private final Enrolling enrolling;
    private final Judging judging;
    private final NextSteps steps;
    private final ObjectProvider<Destination.Source> destinations;
    private final CompanyAccess access;

    LookAtEnrolment(
            Enrolling enrolling,
            Judging judging,
            NextSteps steps,
            ObjectProvider<Destination.Source> destinations,
            CompanyAccess access) {
        this.enrolling = enrolling;
        this.judging = judging;
        this.steps = steps;
        this.destinations = destinations;
        this.access = access;
    }

    public Optional<View> current(Actor actor, CompanyId company) {
        access.must(actor, Permission.SEE_ENROLMENT, company);
        return enrolling.latestOf(company).map(enrolment -> view(actor, judging.judged(enrolment)));
    }

    public View look(Actor actor, EnrolmentId id) {
        Judged judged = judging.judged(enrolling.get(id));
        access.must(actor, Permission.SEE_ENROLMENT, judged.enrolment().company());
        return view(actor, judged);
    }

    /** Before a form that only advisers send is read: what is wrong with it is nobody else's business. */
    public CompanyId advised(Actor actor, EnrolmentId id) {
        CompanyId company = enrolling.get(id).company();
        access.must(actor, Permission.MOVE_STAGES, company);
        return company;
    }

    public Optional<Destination> destination(View view) {
        return destinations.stream()
                .flatMap(source -> source.of(view.judged().enrolment().enrolled()).stream())
                .findFirst();
    }

    /** What the verdicts would be, were the application sent today. */
    public Verdicts preview(View view, LocalDate today) {
        return judging.verdictsAsIfSentOn(today, view.judged());
    }

    private View view(Actor actor, Judged judged) {
        var enrolled = judged.enrolment().enrolled();
        boolean advises = enrolled.end() == null && access.may(actor, Permission.MOVE_STAGES, enrolled.company());
        return new View(judged, OneLook.at(judged, () -> steps.of(actor, enrolled)), advises, enrolled.version());
    }
}
