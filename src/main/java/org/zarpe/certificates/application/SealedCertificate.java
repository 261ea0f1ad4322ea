package org.zarpe.certificates.application;

/** The three forms in which a certificate is given, and the assessors' word beside them, all signed. They are kept as they are: made again they would differ. */
public record SealedCertificate(String json, String jwt, byte[] pdf, String endorsement) {}
