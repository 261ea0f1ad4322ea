package org.zarpe.certificates.domain;

import java.util.regex.Pattern;
import org.zarpe.certificates.Profile;
import org.zarpe.certificates.Scope;
import org.zarpe.certificates.Term;
import org.zarpe.identity.OperatorId;
import org.zarpe.methodology.PackRef;
import org.zarpe.shared.Text;

/**
 * What a certificate says of its holder. It never changes; how it stands is said elsewhere.
 *
 * @param number unique in the installation, such as AG-2026-0001
 * @param place of the holder, such as "Tlaquepaque, México"
 * @param method the version the decision was made under
 * @param illustrative of an invented company, and marked as such wherever it goes
 */
public record Certificate(
        String number,
        String holder,
        String place,
        Scope scope,
        PackRef method,
        Text methodName,
        Term term,
        Profile profile,
        Issuer issuer,
        boolean illustrative) {

    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{1,12}(-[A-Z0-9]{1,12}){1,4}");

    /** The operator that ran the programme and recognises the holder. */
    public record Issuer(OperatorId operator, String name) {}

    public Certificate {
        if (!NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("'" + number + "' is no number such as AG-2026-0001");
        }
    }
}
