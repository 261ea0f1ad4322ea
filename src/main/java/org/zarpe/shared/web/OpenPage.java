package org.zarpe.shared.web;

/** A page for strangers: it keeps nothing in their browser, so that no form of it is signed. */
public interface OpenPage extends Page {}
