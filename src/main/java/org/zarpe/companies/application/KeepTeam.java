package org.zarpe.companies.application;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.domain.Member;
import org.zarpe.companies.domain.Member.Details;
import org.zarpe.companies.domain.Team;
import org.zarpe.identity.Permission;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.words.WrittenFields;

@Component
public class KeepTeam extends KeepEntries<Member, Details> {

    KeepTeam(CompanyAccess access, Team team) {
        super(access, Permission.CHANGE_FILE, team, Member::enter);
    }

    @Override
    Outcome<Details> read(CompanyId company, @Nullable Details former, WrittenFields fields, Faults faults) {
        return Details.read(fields, faults);
    }
}
