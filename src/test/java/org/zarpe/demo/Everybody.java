package org.zarpe.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.Staff;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyAccess.Part;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.RegisterCompany;
import org.zarpe.companies.RegisterCompany.Registration;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scopes;

/** Everybody there is around one company, in the order of the columns of the tables: whoever may least asks first, so that all of them find everything as it was. */
@Component
class Everybody {

    private final Staff staff;
    private final CompanyAccess access;
    private final RegisterCompany register;

    Everybody(Staff staff, CompanyAccess access, RegisterCompany register) {
        this.staff = staff;
        this.access = access;
        this.register = register;
    }

    /** By what each is to the company; nobody is null. */
    Map<String, @Nullable Actor> around(Actor director, WholeCompany.Part part) {
        CompanyId company = part.company();
        Map<String, @Nullable Actor> all = new LinkedHashMap<>();
        all.put("nobody", null);
        all.put("stranger", staff.director());
        all.put("neighbour", staff.manager(director, another(director).value()));
        all.put("unadvised", staff.adviser(director));
        all.put("unassessed", staff.assessor(director));
        all.put("researcher", staff.researcher(director));
        all.put("committee", staff.committee(director));
        all.put("trainer", given(director, staff.trainer(director), Part.TRAINER, company));
        all.put("assessor", given(director, staff.assessor(director), Part.ASSESSOR, company));
        all.put("staff", staff.worker(director, company.value()));
        all.put("manager", part.manager());
        all.put("adviser", part.adviser());
        all.put("director", director);
        return all;
    }

    private Actor given(Actor director, Actor person, Part part, CompanyId company) {
        Scopes.as(staff.scope(director), () -> access.assign(director, person.person(), part, company));
        return person;
    }

    /** Another company of the same operator. */
    CompanyId another(Actor director) {
        return Scopes.as(
                staff.scope(director),
                () -> register.register(new Registration(
                                CompanyId.next(),
                                "Otra",
                                new Text("Otra", "Other"),
                                null,
                                null,
                                "Tapalpa",
                                "MX",
                                false))
                        .orThrow());
    }
}
