package org.zarpe.diagnosis;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

/** Adds, rewords, moves and archives the items of a company's SWOT. Refused with {@code stale} when somebody changed the item meanwhile. */
public interface DrawSwot {

    /** Adds at the end of its quadrant; an id that is there already is done, so that a double click adds once. Refusals name text, importance, quadrant. */
    Outcome<UUID> add(Actor actor, CompanyId company, UUID id, Wording wording);

    Outcome<UUID> reword(Actor actor, CompanyId company, UUID id, Wording wording, long version);

    /** One place up or down in its quadrant. */
    Outcome<UUID> move(Actor actor, CompanyId company, UUID id, Move move, long version);

    /** Refused with {@code stale} also when the neighbour is not, or no longer, in that quadrant. */
    Outcome<UUID> place(Actor actor, CompanyId company, UUID id, Spot spot, long version);

    Outcome<UUID> archive(Actor actor, CompanyId company, UUID id, long version);

    /** @param importance 1 to 3, null while nobody has weighed it */
    record Wording(Quadrant quadrant, Text text, @Nullable Integer importance, SwotSource source) {}

    enum Move {
        UP,
        DOWN
    }

    /** @param before the item it goes before, null for the end of the quadrant */
    record Spot(Quadrant quadrant, @Nullable UUID before) {}
}
