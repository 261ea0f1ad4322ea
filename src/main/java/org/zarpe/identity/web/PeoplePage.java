package org.zarpe.identity.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.zarpe.identity.Invitations.Sent;
import org.zarpe.identity.Memberships.Membership;
import org.zarpe.identity.Role;
import org.zarpe.mail.Undelivered;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Screen;
import org.zarpe.shared.web.Typed;

/** Who does what for the operator, who is invited, and who did before. */
public record PeoplePage(
        List<Membership> people,
        List<Sent> invited,
        List<Undelivered> undelivered,
        Typed typed,
        List<Refusal> refused,
        boolean sendsMail,
        boolean demo,
        Instant now,
        ZoneId zone)
        implements Page {

    public List<Role> roles() {
        return Arrays.stream(Role.values()).filter(role -> !role.isOfACompany()).toList();
    }

    public List<Membership> now(Role role) {
        return people.stream()
                .filter(one -> one.role() == role && !one.isOver())
                .toList();
    }

    public List<Membership> former() {
        return people.stream().filter(Membership::isOver).toList();
    }

    public Typed blank() {
        return Typed.blank();
    }

    /** Not here any more, and still known by name. */
    public boolean isGone(Membership former) {
        return !former.isUnknown()
                && people.stream()
                        .noneMatch(one -> !one.isOver() && one.person().equals(former.person()));
    }

    public List<Option> options(Screen screen) {
        return roles().stream()
                .map(role -> new Option(role.name(), screen.t("site.role", role), screen.t("identity.role-help", role)))
                .toList();
    }

    public boolean isTooOld(Sent sent) {
        return sent.expires().isBefore(now);
    }

    public LocalDate day(Instant when) {
        return LocalDate.ofInstant(when, zone);
    }
}
