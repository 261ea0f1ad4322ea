package org.zarpe.cases.web;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.cases.WaitingCases;
import org.zarpe.cases.queries.CaseShelf;
import org.zarpe.identity.Actor;

@Component
class CountWaiting implements WaitingCases {

    private final CaseShelf shelf;
    private final Turns turns;

    CountWaiting(CaseShelf shelf, Turns turns) {
        this.shelf = shelf;
        this.turns = turns;
    }

    @Override
    @Transactional(readOnly = true)
    public int of(Actor actor) {
        return (int) shelf.all(actor).stream()
                .filter(kept -> turns.isMine(actor, kept))
                .count();
    }
}
