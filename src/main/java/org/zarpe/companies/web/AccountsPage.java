package org.zarpe.companies.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.zarpe.companies.CompanyFile;
import org.zarpe.identity.Invitations.Sent;
import org.zarpe.identity.Memberships.Membership;
import org.zarpe.identity.Role;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Screen;
import org.zarpe.shared.web.Typed;

/**
 * Who signs in for the company, who is invited to, and who did before.
 *
 * @param mayEndSessions whether who looks may sign people out everywhere
 */
public record AccountsPage(
        CompanyFile file, List<Membership> people, List<Sent> invited, Typed typed, boolean mayEndSessions, ZoneId zone)
        implements Page {

    public List<Membership> current() {
        return people.stream().filter(one -> !one.isOver()).toList();
    }

    public List<Membership> former() {
        return people.stream().filter(Membership::isOver).toList();
    }

    public List<Option> roles(Screen screen) {
        return Stream.of(Role.MANAGER, Role.STAFF)
                .map(role -> new Option(
                        role.name(), screen.t("site.role", role), screen.t("companies.accounts.role-help", role)))
                .toList();
    }

    public String address(String part) {
        return "/companies/" + file.company().id() + "/accounts/" + part;
    }

    public LocalDate day(Instant when) {
        return LocalDate.ofInstant(when, zone);
    }
}
