package org.zarpe.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;

/** Operators and the people who sign in, for other modules. */
public interface People {

    /** Starts an operator. */
    OperatorId found(String operator, boolean demo);

    /** Lets a person sign in; refused with {@code mail-taken} where another account has the address, or with the faults of mail and password. */
    Outcome<PersonId> register(PersonId id, String name, String mail, String password);

    /** Somebody else made the password: it lets in until then, and no further than to where another is chosen. */
    void lendPassword(PersonId person, Instant until);

    void appoint(OperatorId operator, PersonId person, Role role);

    /** @param role one that people have in a company: manager or staff */
    void appointIn(OperatorId operator, PersonId person, Role role, UUID company);

    /** Mails to the person are written in this language. */
    void speaks(PersonId person, Language language);

    Optional<PersonId> byMail(String mail);

    Optional<Actor> actor(OperatorId operator, PersonId person);

    /** Everything somebody is for the operator, or was; what lasts comes first, then what ended last. */
    List<Actor> actorsEver(OperatorId operator, PersonId person);

    String nameOf(PersonId person);

    String mailOf(PersonId person);

    String nameOf(OperatorId operator);

    List<Actor> withRole(OperatorId operator, Role role);

    List<OperatorId> operators();

    boolean isDemo(OperatorId operator);

    /** Signs the person in at the browser that asks, as after a registration. */
    void signIn(
            PersonId person,
            jakarta.servlet.http.HttpServletRequest request,
            jakarta.servlet.http.HttpServletResponse response);

    /** The same after an invitation was accepted: the link proved the mailbox, too. */
    void welcome(
            PersonId person,
            jakarta.servlet.http.HttpServletRequest request,
            jakarta.servlet.http.HttpServletResponse response);
}
