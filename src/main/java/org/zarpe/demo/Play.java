package org.zarpe.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.EnrolmentId;

/** One company's part, with those who act in it. */
record Play(DemoCompany story, CompanyId company, EnrolmentId enrolment, Actor director, Actor adviser, Actor manager) {

    static Play of(DemoCompany story, Cast cast) {
        CompanyId company = CompanyId.next();
        return new Play(
                story,
                company,
                EnrolmentId.next(),
                cast.director(),
                cast.adviserOf(story),
                cast.managerOf(story, company));
    }

    /** The id of something that the story calls by a key, so that other parts of it find it. */
    UUID id(String key) {
        return UUID.nameUUIDFromBytes((enrolment + "/" + key).getBytes(StandardCharsets.UTF_8));
    }
}
