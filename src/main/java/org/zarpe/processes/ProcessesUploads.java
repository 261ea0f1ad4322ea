package org.zarpe.processes;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.zarpe.shared.guard.LargerRequest;

/** Where files of documents come in. */
@Configuration(proxyBeanMethods = false)
class ProcessesUploads {

    private static final String DOCUMENT = "/companies/{company}/documents/{document}";

    @Bean
    LargerRequest filesOfDrafts(@Value("${zarpe.largest-upload}") DataSize largest) {
        return new LargerRequest(DOCUMENT + "/draft/file", largest);
    }

    @Bean
    LargerRequest filesOfRecords(@Value("${zarpe.largest-upload}") DataSize largest) {
        return new LargerRequest(DOCUMENT + "/records", largest);
    }

    @Bean
    LargerRequest filesOfPrograms(@Value("${zarpe.largest-upload}") DataSize largest) {
        return new LargerRequest("/api/v1" + DOCUMENT + "/draft/file", largest);
    }
}
