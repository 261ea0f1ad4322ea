package org.zarpe.audit.application;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.zarpe.identity.OperatorId;

/** What the trail of an operator is called in its checkpoints: its public address without the scheme. */
@Component
public class TrailNames {
    private final String place;

    TrailNames(@Value("${zarpe.public-url}") URI publicUrl) {
        this.place = publicUrl.getAuthority() + publicUrl.getPath().replaceAll("/+$", "");
    }

    public String of(OperatorId operator) {
        return place + "/trail/" + operator.value();
    }
}
