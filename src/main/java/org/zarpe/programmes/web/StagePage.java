package org.zarpe.programmes.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.methodology.Stage;
import org.zarpe.programmes.Enrolled.StageVisit;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * One stage of a company.
 *
 * @param next names of the stages that open when this one closes
 * @param move the form that opens or closes it
 * @param plan the form of its planned dates
 */
public record StagePage(
        CompanyFile file,
        String enrolment,
        Stage stage,
        StageVisit visit,
        List<ConditionLine> entry,
        List<ConditionLine> exit,
        List<Text> next,
        Typed move,
        Typed plan,
        List<Difference> differences,
        LocalDate today,
        boolean advises,
        boolean directs,
        long version)
        implements Page {

    public boolean hasNotOpened() {
        return visit.opened() == null;
    }

    /** What it waits for now: its entry before it opens, its exit while it is open. */
    public List<ConditionLine> awaited() {
        return hasNotOpened() ? entry : exit;
    }

    public boolean holds() {
        return awaited().stream().allMatch(ConditionLine::holds);
    }

    public boolean isClosed() {
        return visit.closed() != null;
    }

    public boolean isOverdue() {
        LocalDate end = visit.plannedEnd();
        return visit.isOpen() && end != null && end.isBefore(today);
    }

    public @Nullable String verb() {
        return isClosed() ? null : hasNotOpened() ? "opening" : "completion";
    }

    public String address() {
        return "/enrolments/" + enrolment + "/stages/" + stage.id();
    }

    StagePage moving(Typed typed, List<Difference> between) {
        return new StagePage(
                file, enrolment, stage, visit, entry, exit, next, typed, plan, between, today, advises, directs,
                version);
    }

    StagePage planning(Typed typed, List<Difference> between) {
        return new StagePage(
                file, enrolment, stage, visit, entry, exit, next, move, typed, between, today, advises, directs,
                version);
    }
}
