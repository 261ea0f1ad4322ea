package org.zarpe.diagnosis.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.diagnosis.domain.SwotBoard;
import org.zarpe.diagnosis.domain.SwotItem;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.Enrolled;

/** Reads a SWOT with what its forms need: versions. */
@Component
@Transactional(readOnly = true)
public class SeeSwot {

    private final SwotBoard board;
    private final CompanyAccess access;

    SeeSwot(SwotBoard board, CompanyAccess access) {
        this.board = board;
        this.access = access;
    }

    public List<SwotItem> board(Actor actor, Enrolled enrolled) {
        access.must(actor, Permission.SEE_SWOT, enrolled.company());
        return board.of(enrolled.id());
    }

    public Optional<SwotItem> item(Actor actor, Enrolled enrolled, UUID id) {
        access.must(actor, Permission.SEE_SWOT, enrolled.company());
        return board.findById(id).filter(item -> item.belongsTo(enrolled.id()) && !item.isArchived());
    }
}
