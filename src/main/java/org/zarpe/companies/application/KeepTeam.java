package org.zarpe.companies.application;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.domain.Member;
import org.zarpe.companies.domain.Team;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.words.WrittenFields;

@Component
public class KeepTeam extends KeepEntries<Member> {

    KeepTeam(CompanyAccess access, Team team) {
        super(access, team);
    }

    @Override
    Outcome<Member> enter(UUID id, CompanyId company, WrittenFields fields, Faults faults) {
        return Member.Details.read(fields, faults).map(details -> Member.enter(id, company, details));
    }

    @Override
    Outcome<Member> change(Member member, WrittenFields fields, Faults faults) {
        return Member.Details.read(fields, faults).map(member::change);
    }
}
