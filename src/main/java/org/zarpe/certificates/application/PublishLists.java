package org.zarpe.certificates.application;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.zarpe.certificates.domain.StatusList;
import org.zarpe.certificates.domain.StatusPurpose;
import org.zarpe.certificates.keys.IssuerKeys;
import org.zarpe.certificates.keys.KeyUse;
import org.zarpe.certificates.queries.OpenShelf;
import org.zarpe.identity.OperatorId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Outcome.Done;
import org.zarpe.shared.Outcome.Refused;
import org.zarpe.shared.Sha256;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;

/** The signed lists of how certificates stand, each signed anew when something in it changes, and not before. */
@Component
public class PublishLists {

    private final OpenShelf shelf;
    private final PublishStanding standing;
    private final IssuerKeys keys;
    private final Clock clock;
    private final Map<Name, SignedList> signed = new ConcurrentHashMap<>();

    PublishLists(OpenShelf shelf, PublishStanding standing, IssuerKeys keys, Clock clock) {
        this.shelf = shelf;
        this.standing = standing;
        this.keys = keys;
        this.clock = clock;
    }

    /** @param mark the same as long as it says the same, under the same key */
    public record SignedList(String mark, String credential) {}

    private record Name(OperatorId operator, int number, StatusPurpose purpose) {}

    /** Empty where the operator has no such list; refused while the key that signs it is not there. */
    public Optional<Outcome<SignedList>> list(OperatorId operator, int number, StatusPurpose purpose) {
        return Scopes.as(Scope.of(operator.value()), () -> shelf.list(number))
                .map(book -> signed(new Name(operator, number, purpose), book.bits(purpose)));
    }

    private Outcome<SignedList> signed(Name name, StatusList bits) {
        return keys.signing(name.operator(), KeyUse.ISSUING).then(key -> {
            String mark = mark(key.open().id() + " " + bits.encoded());
            SignedList known = signed.get(name);
            if (known != null && known.mark().equals(mark)) {
                return Outcome.done(known);
            }
            Outcome<String> made = standing.list(name.operator(), name.number(), name.purpose(), bits, clock.instant());
            return switch (made) {
                case Done<String> done -> {
                    SignedList list = new SignedList(mark, done.value());
                    signed.put(name, list);
                    yield Outcome.done(list);
                }
                case Refused<String> refused -> Outcome.refused(refused.reasons());
            };
        });
    }

    private static String mark(String said) {
        return HexFormat.of()
                .formatHex(Sha256.begun().digest(said.getBytes(StandardCharsets.UTF_8)))
                .substring(0, 32);
    }
}
