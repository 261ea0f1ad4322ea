package org.zarpe.companies.application;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.domain.Entries;
import org.zarpe.companies.domain.Entry;
import org.zarpe.identity.Actor;
import org.zarpe.identity.NotAllowed;
import org.zarpe.identity.Permission;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.words.WrittenFields;

/** Entering, changing and withdrawing lines of one kind in a company file. */
@Transactional
public abstract class KeepEntries<E extends Entry<D>, D> {

    private final CompanyAccess access;
    private final Entries<E> entries;
    private final First<E, D> first;
    private final Permission permission;

    KeepEntries(CompanyAccess access, Permission permission, Entries<E> entries, First<E, D> first) {
        this.access = access;
        this.permission = permission;
        this.entries = entries;
        this.first = first;
    }

    @FunctionalInterface
    interface First<E, D> {
        E enter(UUID id, CompanyId company, D details);
    }

    /** @param former what the entry says until now; null where it is new */
    abstract Outcome<D> read(CompanyId company, @Nullable D former, WrittenFields fields, Faults faults);

    /** What one needs to write such lines. */
    public Permission permission() {
        return permission;
    }

    public Outcome<UUID> enter(Actor actor, CompanyId company, UUID id, Map<String, String> written) {
        Faults faults = new Faults();
        return enter(actor, company, id, () -> read(company, null, new WrittenFields(written, faults), faults));
    }

    /** A second click finds what the first one entered. */
    Outcome<UUID> enter(Actor actor, CompanyId company, UUID id, Supplier<Outcome<D>> details) {
        access.must(actor, permission, company);
        return entries.existsById(id)
                ? Outcome.done(id)
                : details.get()
                        .map(sound -> first.enter(id, company, sound))
                        .map(entries::save)
                        .map(Entry::id);
    }

    public Outcome<UUID> change(Actor actor, CompanyId company, UUID id, Map<String, String> written) {
        Faults faults = new Faults();
        WrittenFields fields = new WrittenFields(written, faults);
        E entry = get(actor, company, id);
        if (entry.version() != fields.version()) {
            return Outcome.refused(Refusal.stale());
        }
        return read(company, entry.details(), fields, faults).map(details -> {
            entry.change(details);
            return entries.save(entry).id();
        });
    }

    public Outcome<UUID> withdraw(Actor actor, CompanyId company, UUID id, Map<String, String> written) {
        E entry = get(actor, company, id);
        if (entry.isWithdrawn()) {
            return Outcome.done(id);
        }
        if (entry.version() != new WrittenFields(written, new Faults()).version()) {
            return Outcome.refused(Refusal.stale());
        }
        entry.withdraw();
        return Outcome.done(entries.save(entry).id());
    }

    @Transactional(readOnly = true)
    public E get(Actor actor, CompanyId company, UUID id) {
        access.must(actor, permission, company);
        return entries.findById(id)
                .filter(entry -> entry.company().equals(company))
                .orElseThrow(() -> new NotAllowed("no entry " + id + " in the file of " + company));
    }
}
