package org.zarpe.audit.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zarpe.Postman;
import org.zarpe.Postman.Letter;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;

@ZarpeTest
@Tag("persistence")
class MailCheckpointsTests {

    @Autowired
    MailCheckpoints letters;

    @Autowired
    PublishedCheckpoints checkpoints;

    @Autowired
    SealTrail trail;

    @Autowired
    Staff staff;

    @Autowired
    People people;

    @Test
    void theDirectorGetsTheNoteAsItIsPublished() {
        Actor director = staff.director();
        trail.seal(director.operator());

        letters.mail(director.operator());

        Letter letter = Postman.get().letterTo(people.mailOf(director.person()));
        assertThat(letter.text())
                .contains(checkpoints.latest(director.operator()).orElseThrow());
        assertThat(letter.text()).contains("/trail/" + director.operator().value());
    }
}
