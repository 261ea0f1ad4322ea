package org.zarpe.identity;

import java.net.URI;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.zarpe.identity.application.Passkeys;

/** Passkeys are bound to the public address of the product; the authenticator asks for its owner each time, so that one passkey is two proofs. */
@Configuration
class PasskeySettings {

    @Bean
    WebAuthnRelyingPartyOperations passkeyOperations(Passkeys passkeys, @Value("${zarpe.public-url}") URI home) {
        PublicKeyCredentialRpEntity here = PublicKeyCredentialRpEntity.builder()
                .id(home.getHost())
                .name("Zarpe")
                .build();
        Webauthn4JRelyingPartyOperations operations =
                new Webauthn4JRelyingPartyOperations(passkeys, passkeys, here, Set.of(origin(home)));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    private static String origin(URI home) {
        return home.getScheme() + "://" + home.getAuthority();
    }
}
