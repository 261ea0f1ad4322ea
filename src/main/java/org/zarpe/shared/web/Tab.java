package org.zarpe.shared.web;

/** One of several views of the same thing, each with an address of its own. */
public record Tab(String label, String href, boolean current) {}
