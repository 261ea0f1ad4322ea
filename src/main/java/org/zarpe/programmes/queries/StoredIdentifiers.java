package org.zarpe.programmes.queries;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.storage.Stored;

@Configuration(proxyBeanMethods = false)
class StoredIdentifiers {

    @Bean
    Stored<EnrolmentId, UUID> storedEnrolmentId() {
        return Stored.id(EnrolmentId.class, EnrolmentId::value, EnrolmentId::new);
    }
}
