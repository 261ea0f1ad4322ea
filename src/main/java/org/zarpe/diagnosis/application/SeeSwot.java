package org.zarpe.diagnosis.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.diagnosis.domain.SwotBoard;
import org.zarpe.diagnosis.domain.SwotItem;
import org.zarpe.programmes.EnrolmentId;

/** Reads a SWOT with what its forms need: versions. */
@Component
@Transactional(readOnly = true)
public class SeeSwot {

    private final SwotBoard board;

    SeeSwot(SwotBoard board) {
        this.board = board;
    }

    public List<SwotItem> board(EnrolmentId enrolment) {
        return board.of(enrolment);
    }

    public Optional<SwotItem> item(EnrolmentId enrolment, UUID id) {
        return board.findById(id).filter(item -> item.belongsTo(enrolment) && !item.isArchived());
    }
}
