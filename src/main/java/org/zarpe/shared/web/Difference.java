package org.zarpe.shared.web;

/** A field of a stale form: what the person typed against what somebody else saved meanwhile. */
public record Difference(String label, String yours, String theirs) {}
