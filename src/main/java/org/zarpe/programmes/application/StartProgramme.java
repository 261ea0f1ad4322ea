package org.zarpe.programmes.application;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.PackRef;
import org.zarpe.methodology.Packs;
import org.zarpe.programmes.Names;
import org.zarpe.programmes.ProgrammeId;
import org.zarpe.programmes.domain.Programme;
import org.zarpe.programmes.domain.Programmes;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/** The director starts a programme on a published method, and renames it or moves it to another version for those who apply later. */
@Component
@Transactional
public class StartProgramme {

    private final Programmes programmes;
    private final Packs packs;

    StartProgramme(Programmes programmes, Packs packs) {
        this.programmes = programmes;
        this.packs = packs;
    }

    public Outcome<ProgrammeId> start(Actor actor, ProgrammeId id, Names names, PackRef pack) {
        actor.must(Permission.RUN_PROGRAMMES);
        if (programmes.existsById(id.value())) {
            return Outcome.done(id);
        }
        return published(pack).then(known -> Programme.start(id, names, known)).map(this::save);
    }

    public Outcome<ProgrammeId> change(Actor actor, ProgrammeId id, Names names, PackRef pack, long seen) {
        actor.must(Permission.RUN_PROGRAMMES);
        Programme programme = programmes.findById(id.value()).orElseThrow();
        return published(pack)
                .then(known -> programme.change(names, known, seen))
                .map(this::save);
    }

    private Outcome<PackRef> published(PackRef pack) {
        return packs.published().contains(pack)
                ? Outcome.done(pack)
                : Outcome.refused(Refusal.at("pack", "choose-one"));
    }

    private ProgrammeId save(Programme programme) {
        return programmes.save(programme).programmeId();
    }
}
