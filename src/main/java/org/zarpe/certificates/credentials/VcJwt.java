package org.zarpe.certificates.credentials;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.impl.BaseJWSProvider;
import com.nimbusds.jose.util.Base64URL;
import jakarta.json.JsonObject;
import java.security.PublicKey;
import java.text.ParseException;
import java.util.Optional;
import java.util.Set;
import org.zarpe.certificates.keys.SigningKey;

/** The same credential as a JWT: Securing Verifiable Credentials using JOSE and COSE (W3C), EdDSA. */
public final class VcJwt {

    private static final JOSEObjectType TYPE = new JOSEObjectType("vc+jwt");

    private VcJwt() {}

    public static String sign(JsonObject credential, SigningKey key, String did) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.EdDSA)
                .type(TYPE)
                .contentType("vc")
                .keyID(DidDocument.method(did, key.open()))
                .build();
        JWSObject jwt = new JWSObject(header, new Payload(credential.toString()));
        try {
            jwt.sign(new Signer(key));
            return jwt.serialize();
        } catch (JOSEException unsignable) {
            throw new IllegalStateException(unsignable);
        }
    }

    /** What it says, whoever wrote it. */
    static Optional<JsonObject> read(String jwt) {
        try {
            return JsonText.object(JWSObject.parse(jwt).getPayload().toString());
        } catch (ParseException none) {
            return Optional.empty();
        }
    }

    static boolean holds(String jwt, DidDocument issuer) {
        try {
            JWSObject read = JWSObject.parse(jwt);
            JWSHeader header = read.getHeader();
            if (!TYPE.equals(header.getType())
                    || !JWSAlgorithm.EdDSA.equals(header.getAlgorithm())
                    || header.getCriticalParams() != null
                    || header.getKeyID() == null) {
                return false;
            }
            Optional<PublicKey> key = issuer.key(header.getKeyID());
            return key.isPresent()
                    && Ed25519.signed(
                            read.getSigningInput(), read.getSignature().decode(), key.get());
        } catch (ParseException | IllegalArgumentException none) {
            return false;
        }
    }

    /** The library's own asks for Google's Tink, and Java has had Ed25519 since 15. */
    private static final class Signer extends BaseJWSProvider implements JWSSigner {

        private final SigningKey key;

        Signer(SigningKey key) {
            super(Set.of(JWSAlgorithm.EdDSA));
            this.key = key;
        }

        @Override
        public Base64URL sign(JWSHeader header, byte[] input) {
            return Base64URL.encode(key.sign(input));
        }
    }
}
