package org.zarpe.cases.domain;

import java.time.LocalDate;
import java.util.List;
import org.zarpe.identity.PersonId;

/**
 * Those who were called to decide, or to hear an appeal.
 *
 * @param round within the case, from 1
 * @param members the one in the chair, too
 */
public record Panel(int round, boolean onAppeal, List<PersonId> members, PersonId chair, LocalDate day) {

    public Panel {
        members = List.copyOf(members);
    }

    public boolean seats(PersonId person) {
        return members.contains(person);
    }
}
