package org.zarpe.programmes.queries;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.programmes.domain.CriterionNote;
import org.zarpe.programmes.domain.Decision;
import org.zarpe.programmes.domain.Ending;
import org.zarpe.programmes.domain.Enrolment;
import org.zarpe.programmes.domain.StageTransition;
import org.zarpe.shared.Text;
import org.zarpe.shared.storage.Rows;

/** Enrolments with all their parts, one statement a table. */
@Component
class EnrolmentPile {

    private final JdbcClient jdbc;

    EnrolmentPile(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(List<Enrolment.Kept> all) {
        enrolments(all);
        addParts(all);
    }

    /** Parts are only ever added, and stay as they are; of a visit its days change. */
    void addParts(List<Enrolment.Kept> all) {
        visits(all);
        transitions(all);
        decisions(all);
        notes(all);
        endings(all);
        reopenings(all);
    }

    private void enrolments(List<Enrolment.Kept> all) {
        Rows rows = new Rows(9);
        all.forEach(kept -> rows.add(
                kept.id(),
                kept.company(),
                kept.cohort(),
                kept.pack().id(),
                kept.pack().version(),
                kept.state().name(),
                kept.consentOn(),
                kept.begunOn(),
                kept.appliedOn()));
        insert(rows, """
                insert into programmes.enrolment
                       (id, company_id, cohort_id, pack_id, pack_version, state, consent_on, begun_on, applied_on, version)
                select *, 1
                  from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::date[], ?::date[], ?::date[])
                """);
    }

    private void visits(List<Enrolment.Kept> all) {
        Rows rows = new Rows(7);
        for (Enrolment.Kept kept : all) {
            for (int place = 0; place < kept.visits().size(); place++) {
                var visit = kept.visits().get(place);
                rows.add(
                        kept.id(),
                        visit.stage(),
                        place,
                        visit.plannedStart(),
                        visit.plannedEnd(),
                        visit.opened(),
                        visit.closed());
            }
        }
        insert(rows, """
                insert into programmes.stage_visit
                       (enrolment_id, stage, place, planned_start, planned_end, opened, closed)
                select *
                  from unnest(?::uuid[], ?::text[], ?::integer[], ?::date[], ?::date[], ?::date[], ?::date[])
                    on conflict (operator_id, enrolment_id, stage) do update
                   set planned_start = excluded.planned_start,
                       planned_end = excluded.planned_end,
                       opened = excluded.opened,
                       closed = excluded.closed
                 where (stage_visit.planned_start, stage_visit.planned_end, stage_visit.opened, stage_visit.closed)
                       is distinct from (excluded.planned_start, excluded.planned_end, excluded.opened, excluded.closed)
                """);
    }

    private void transitions(List<Enrolment.Kept> all) {
        Rows rows = new Rows(12);
        for (Enrolment.Kept kept : all) {
            for (StageTransition transition : kept.transitions()) {
                Text override = transition.override();
                rows.add(
                        transition.id(),
                        kept.id(),
                        kept.pack().id(),
                        kept.pack().version(),
                        transition.stage(),
                        transition.move().name(),
                        transition.stamp().day(),
                        transition.stamp().by().value(),
                        transition.stamp().at(),
                        override == null ? null : override.es(),
                        override == null ? null : override.en(),
                        String.join(" ", transition.unmet()));
            }
        }
        insert(rows, """
                insert into programmes.stage_transition
                       (id, enrolment_id, pack_id, pack_version, stage, move, day, by_person, at, override_es, override_en, unmet)
                select id, enrolment_id, pack_id, pack_version, stage, move, day, by_person, at, override_es, override_en,
                       string_to_array(unmet, ' ')
                  from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::date[], ?::uuid[],
                              ?::timestamptz[], ?::text[], ?::text[], ?::text[])
                    as moved (id, enrolment_id, pack_id, pack_version, stage, move, day, by_person, at, override_es,
                              override_en, unmet)
                    on conflict (operator_id, id) do nothing
                """);
    }

    private void decisions(List<Enrolment.Kept> all) {
        Rows rows = new Rows(10);
        for (Enrolment.Kept kept : all) {
            for (Decision decision : kept.decisions()) {
                rows.add(
                        decision.id(),
                        kept.id(),
                        kept.pack().id(),
                        kept.pack().version(),
                        decision.go(),
                        decision.reasons().es(),
                        decision.reasons().en(),
                        decision.stamp().day(),
                        decision.stamp().by().value(),
                        decision.stamp().at());
            }
        }
        insert(rows, """
                insert into programmes.decision
                       (id, enrolment_id, pack_id, pack_version, go, reasons_es, reasons_en, day, by_person, at)
                select *
                  from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::boolean[], ?::text[], ?::text[], ?::date[],
                              ?::uuid[], ?::timestamptz[])
                    on conflict (operator_id, id) do nothing
                """);
    }

    private void notes(List<Enrolment.Kept> all) {
        Rows rows = new Rows(11);
        for (Enrolment.Kept kept : all) {
            for (CriterionNote note : kept.notes()) {
                rows.add(
                        note.id(),
                        kept.id(),
                        kept.pack().id(),
                        kept.pack().version(),
                        note.criterion(),
                        note.kind().name(),
                        note.text().es(),
                        note.text().en(),
                        note.stamp().day(),
                        note.stamp().by().value(),
                        note.stamp().at());
            }
        }
        insert(rows, """
                insert into programmes.criterion_note
                       (id, enrolment_id, pack_id, pack_version, criterion, kind, text_es, text_en, day, by_person, at)
                select *
                  from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::date[],
                              ?::uuid[], ?::timestamptz[])
                    on conflict (operator_id, id) do nothing
                """);
    }

    private void endings(List<Enrolment.Kept> all) {
        Rows rows = new Rows(10);
        for (Enrolment.Kept kept : all) {
            for (Ending ending : kept.endings()) {
                Text reasons = ending.reasons();
                rows.add(
                        ending.id(),
                        kept.id(),
                        kept.pack().id(),
                        kept.pack().version(),
                        ending.kind().name(),
                        reasons == null ? null : reasons.es(),
                        reasons == null ? null : reasons.en(),
                        ending.stamp().day(),
                        ending.stamp().by().value(),
                        ending.stamp().at());
            }
        }
        insert(rows, """
                insert into programmes.ending
                       (id, enrolment_id, pack_id, pack_version, kind, reasons_es, reasons_en, day, by_person, at)
                select *
                  from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::date[],
                              ?::uuid[], ?::timestamptz[])
                    on conflict (operator_id, id) do nothing
                """);
    }

    private void reopenings(List<Enrolment.Kept> all) {
        Rows rows = new Rows(9);
        for (Enrolment.Kept kept : all) {
            for (Ending ending : kept.endings()) {
                Ending.Reopening back = ending.reopening();
                if (back != null) {
                    rows.add(
                            back.id(),
                            ending.id(),
                            kept.pack().id(),
                            kept.pack().version(),
                            back.reason().es(),
                            back.reason().en(),
                            back.stamp().day(),
                            back.stamp().by().value(),
                            back.stamp().at());
                }
            }
        }
        insert(rows, """
                insert into programmes.reopening
                       (id, ending_id, pack_id, pack_version, reason_es, reason_en, day, by_person, at)
                select *
                  from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::date[], ?::uuid[],
                              ?::timestamptz[])
                    on conflict (operator_id, id) do nothing
                """);
    }

    private void insert(Rows rows, String statement) {
        if (!rows.isEmpty()) {
            jdbc.sql(statement).params(rows.arrays()).update();
        }
    }
}
