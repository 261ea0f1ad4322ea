package org.zarpe.improvement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.zarpe.Staff;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.identity.Actor;
import org.zarpe.improvement.MeasureProcesses.Reading;
import org.zarpe.improvement.TreatNonconformities.Look;
import org.zarpe.improvement.domain.Nonconformity;
import org.zarpe.improvement.queries.ImprovementShelf;
import org.zarpe.improvement.queries.ImprovementShelf.Watched;
import org.zarpe.methodology.Direction;
import org.zarpe.methodology.IndicatorUnit;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scopes;

/** What goes wrong in a workshop, and what its people do about it. */
@Component
public class Troubles {

    public static final LocalDate TODAY = LocalDate.now();

    private final Staff staff;
    private final TreatNonconformities treat;
    private final MeasureProcesses measure;
    private final ImprovementShelf shelf;

    Troubles(Staff staff, TreatNonconformities treat, MeasureProcesses measure, ImprovementShelf shelf) {
        this.staff = staff;
        this.treat = treat;
        this.measure = measure;
        this.shelf = shelf;
    }

    public <T> T inside(Workshop workshop, Supplier<T> work) {
        return Scopes.as(staff.scope(workshop.director()), work::get);
    }

    public UUID registered(Workshop workshop) {
        return inside(
                workshop,
                () -> treat.register(workshop.manager(), workshop.company(), Ids.next(), happening(Origin.OWN_FINDING))
                        .orThrow());
    }

    public Outcome<UUID> plan(Workshop workshop, UUID id) {
        return inside(
                workshop,
                () -> treat.plan(
                        workshop.manager(), workshop.company(), id, version(workshop, id), plan("Otra persona")));
    }

    public Outcome<UUID> start(Workshop workshop, UUID id) {
        return inside(
                workshop, () -> treat.start(workshop.manager(), workshop.company(), id, version(workshop, id), TODAY));
    }

    public Outcome<UUID> finish(Workshop workshop, Actor who, UUID id) {
        return inside(
                workshop, () -> treat.finish(who, workshop.company(), id, version(workshop, id), TODAY, Text.NOTHING));
    }

    public Outcome<UUID> check(Workshop workshop, Actor who, UUID id, boolean helped) {
        return inside(
                workshop,
                () -> treat.check(
                        who,
                        workshop.company(),
                        id,
                        version(workshop, id),
                        new Look(helped, words("Se abrieron tres cajas"), TODAY)));
    }

    /** Carried out by the manager. */
    public UUID done(Workshop workshop) {
        UUID id = registered(workshop);
        plan(workshop, id).orThrow();
        start(workshop, id).orThrow();
        return finish(workshop, workshop.manager(), id).orThrow();
    }

    public Nonconformity found(Workshop workshop, UUID id) {
        return inside(workshop, () -> shelf.nonconformity(workshop.manager(), workshop.company(), id));
    }

    public UUID indicator(Workshop workshop, UUID process) {
        return inside(
                workshop,
                () -> measure.add(workshop.manager(), workshop.company(), Ids.next(), terms(process))
                        .orThrow());
    }

    /** The last of them for the month before this one. */
    public void measured(Workshop workshop, UUID indicator, String... values) {
        for (int passed = 0; passed < values.length; passed++) {
            LocalDate month = TODAY.minusMonths(values.length - passed);
            Reading reading = new Reading(month, new BigDecimal(values[passed]), "", -1);
            inside(
                    workshop,
                    () -> measure.measure(workshop.manager(), workshop.company(), indicator, reading)
                            .orThrow());
        }
    }

    public Watched watched(Workshop workshop, UUID indicator) {
        return inside(workshop, () -> shelf.indicator(workshop.manager(), workshop.company(), indicator));
    }

    public static IndicatorTerms terms(UUID process) {
        return new IndicatorTerms(
                process,
                words("Pedidos a tiempo"),
                words("De cada cien"),
                IndicatorUnit.PERCENT,
                Direction.UP,
                new BigDecimal("95"),
                Rhythm.MONTH,
                "Ana");
    }

    public static Happening happening(Origin origin) {
        return new Happening(
                origin, words("Cajón mal armado"), words("Tres de veinte"), TODAY, "", "", "", null, null, List.of());
    }

    public static Plan plan(String who) {
        return new Plan(
                words("La cola no secó\nSe usó otra cola"),
                Text.NOTHING,
                words("Comprar solo la cola de la ficha"),
                who,
                TODAY.plusDays(7),
                words("Ningún cajón flojo"),
                TODAY.plusDays(40));
    }

    public static Text words(String words) {
        return new Text(words, words);
    }

    private long version(Workshop workshop, UUID id) {
        return found(workshop, id).version();
    }
}
