package org.zarpe.impartiality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.PersonId;
import org.zarpe.shared.Refusal;

/**
 * Whether somebody should be given a company to assess, or to decide on. Conflicts and a full desk stand in the way; what is not covered by one may be covered
 * by another of the team.
 *
 * @param profile null of an assessor whom nobody described, and of members of a committee
 * @param gaps what the company asks for and this person does not cover; nothing for members of a committee
 * @param open cases they have to do at present
 * @param signed when they last signed that they have no other conflicts
 */
public record Suitability(
        PersonId person,
        String name,
        @Nullable Profile profile,
        Competence gaps,
        int open,
        List<Conflict> conflicts,
        @Nullable LocalDate signed) {

    public Suitability {
        conflicts = List.copyOf(conflicts);
    }

    public boolean isFree() {
        return conflicts.isEmpty();
    }

    public boolean isFull() {
        return profile != null && open >= profile.mostOpen();
    }

    public boolean isFit() {
        return isFree() && !isFull() && gaps.isNothing();
    }

    /** Why they cannot be given it, in words; empty where they can. */
    public List<Refusal> hindrances() {
        List<Refusal> all = new ArrayList<>();
        Conflict.refusal(name, conflicts).ifPresent(all::add);
        if (profile != null && isFull()) {
            all.add(Refusal.of("assessor-full", name, open, profile.mostOpen()));
        }
        return List.copyOf(all);
    }
}
