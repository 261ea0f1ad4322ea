package org.zarpe.methodology;

import java.util.List;

/**
 * Which scores a certificate shows.
 *
 * @param reliabilities ids, in the order shown
 * @param foundations ids, in the order shown
 */
public record CertificateProfile(List<String> reliabilities, List<String> foundations, boolean overall) {}
