package org.zarpe.evidence;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.zarpe.shared.guard.LargerRequest;

/** A file that is somewhat too large still reaches the rule that says so in words. */
@Configuration(proxyBeanMethods = false)
class EvidenceUploads {

    @Bean
    LargerRequest evidenceOfPrograms(@Value("${zarpe.largest-upload}") DataSize largest) {
        return new LargerRequest("/api/v1/enrolments/{enrolment}/evidence/files", largest);
    }
}
