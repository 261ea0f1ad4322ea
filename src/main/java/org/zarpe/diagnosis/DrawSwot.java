package org.zarpe.diagnosis;

import java.util.UUID;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

/** Adds, rewords, moves and archives the items of a company's SWOT. */
public interface DrawSwot {

    /** Adds at the end of its quadrant; an id that is there already is done, so that a double click adds once. Refusals name text, importance, quadrant. */
    Outcome<UUID> add(Actor actor, CompanyId company, UUID id, Wording wording);

    /** Refused with {@code stale} when somebody changed it meanwhile. */
    Outcome<UUID> reword(Actor actor, CompanyId company, UUID id, Wording wording, long version);

    /** One place up or down, or to the end of another quadrant. A move seen on an old page does nothing. */
    Outcome<UUID> move(Actor actor, CompanyId company, UUID id, Move move, long version);

    Outcome<UUID> archive(Actor actor, CompanyId company, UUID id, long version);

    record Wording(Quadrant quadrant, Text text, int importance, SwotSource source) {}

    enum Move {
        UP,
        DOWN,
        TO_STRENGTH,
        TO_WEAKNESS,
        TO_OPPORTUNITY,
        TO_THREAT
    }
}
