package org.zarpe.impartiality.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.impartiality.DeclareConflicts;
import org.zarpe.impartiality.domain.Declaration;
import org.zarpe.impartiality.domain.Declarations;
import org.zarpe.impartiality.domain.Signature;
import org.zarpe.impartiality.domain.Signatures;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

@Component
@Transactional
class KeepDeclarations implements DeclareConflicts {

    private final Declarations declarations;
    private final Signatures signatures;
    private final Clock clock;

    KeepDeclarations(Declarations declarations, Signatures signatures, Clock clock) {
        this.declarations = declarations;
        this.signatures = signatures;
        this.clock = clock;
    }

    @Override
    public Outcome<UUID> declare(Actor actor, UUID id, Declared declared) {
        actor.must(Permission.DECLARE_CONFLICTS);
        if (own(actor, id).isPresent()) {
            return Outcome.done(id);
        }
        return Declaration.of(id, actor.person(), declared, clock.instant(), LocalDate.now(clock))
                .map(sound -> {
                    declarations.add(sound);
                    return id;
                });
    }

    @Override
    public Outcome<UUID> end(Actor actor, UUID id, @Nullable LocalDate ends, long version) {
        actor.must(Permission.DECLARE_CONFLICTS);
        Declaration declaration =
                own(actor, id).orElseThrow(() -> new NoSuchElementException("no declaration of one's own: " + id));
        LocalDate former = declaration.ends();
        if (former != null && former.equals(ends)) {
            return Outcome.done(id);
        }
        if (former != null || declaration.version() != version) {
            return Outcome.refused(Refusal.stale());
        }
        return declaration
                .ending(ends, LocalDate.now(clock), clock.getZone())
                .then(day -> declarations.end(declaration, day, clock.instant())
                        ? Outcome.done(id)
                        : Outcome.refused(Refusal.stale()));
    }

    @Override
    public Outcome<UUID> sign(Actor actor, UUID id, Language language, String words) {
        actor.must(Permission.DECLARE_CONFLICTS);
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        Optional<Signature> former = signatures.latest(actor.person());
        if (former.isPresent() && former.get().day().equals(today)) {
            return Outcome.done(former.get().id());
        }
        return new Faults().required("words", words, Declaration.LONGEST_TEXT).or(() -> {
            signatures.add(actor.person(), new Signature(id, today, language, words), now);
            return id;
        });
    }

    private Optional<Declaration> own(Actor actor, UUID id) {
        return declarations.find(id).filter(declaration -> declaration.person().equals(actor.person()));
    }
}
