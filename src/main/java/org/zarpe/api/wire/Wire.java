package org.zarpe.api.wire;

/** A body of the API, read or written as JSON: a record whose components are its members. */
public interface Wire {}
