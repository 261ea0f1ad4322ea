package org.zarpe.demo;

import org.springframework.stereotype.Component;
import org.zarpe.identity.Role;
import org.zarpe.privacy.ApproveUses;
import org.zarpe.privacy.Use;

/** What companies allow besides the programme. Of the article's companies nobody is known who could say so. */
@Component
class FillConsents {

    private final ApproveUses uses;

    FillConsents(ApproveUses uses) {
        this.uses = uses;
    }

    void allow(Play play) {
        if (play.manager().role() == Role.MANAGER) {
            uses.allow(play.manager(), play.company(), Use.RESEARCH);
        }
    }
}
