package org.zarpe.certificates.domain;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/** One list of an operator: which places are given away, and what is set at them. A place is drawn by chance and given once, so that it tells neither order nor number. */
public final class StatusBook {

    private final int list;
    private final Set<Integer> taken;
    private final Set<Integer> suspended;
    private final Set<Integer> withdrawn;

    public StatusBook(
            int list, Collection<Integer> taken, Collection<Integer> suspended, Collection<Integer> withdrawn) {
        this.list = list;
        this.taken = new HashSet<>(taken);
        this.suspended = new HashSet<>(suspended);
        this.withdrawn = new HashSet<>(withdrawn);
    }

    /** A full list is followed by another. */
    public Outcome<StatusPlace> take(SecureRandom chance) {
        if (taken.size() == StatusList.LENGTH) {
            return Outcome.refused(Refusal.of("status-list-full", list));
        }
        int index = chance.nextInt(StatusList.LENGTH);
        while (!taken.add(index)) {
            index = chance.nextInt(StatusList.LENGTH);
        }
        return Outcome.done(new StatusPlace(list, index));
    }

    public Outcome<StatusPlace> suspend(int index) {
        return known(index, suspended::add);
    }

    public Outcome<StatusPlace> reinstate(int index) {
        return known(index, suspended::remove);
    }

    /** For good. */
    public Outcome<StatusPlace> withdraw(int index) {
        return known(index, withdrawn::add);
    }

    public StatusList bits(StatusPurpose purpose) {
        return StatusList.of(
                switch (purpose) {
                    case REVOCATION -> withdrawn;
                    case SUSPENSION -> suspended;
                });
    }

    private Outcome<StatusPlace> known(int index, Consumer<Integer> change) {
        if (!taken.contains(index)) {
            return Outcome.refused(Refusal.of("status-place-unknown", index));
        }
        change.accept(index);
        return Outcome.done(new StatusPlace(list, index));
    }
}
