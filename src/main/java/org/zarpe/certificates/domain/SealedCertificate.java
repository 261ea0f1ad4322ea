package org.zarpe.certificates.domain;

import java.util.List;

/**
 * The three forms in which a certificate is given, and the assessors' word beside them, all signed. They are kept as they are: made again they would differ.
 *
 * @param keys the ids of those that signed, such as "issuing-1"
 */
public record SealedCertificate(String json, String jwt, byte[] pdf, String endorsement, List<String> keys) {

    public SealedCertificate {
        keys = List.copyOf(keys);
    }
}
