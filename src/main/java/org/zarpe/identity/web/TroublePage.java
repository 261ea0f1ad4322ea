package org.zarpe.identity.web;

import org.zarpe.shared.web.Page;

/** @param why the last word of the key that says what happened, and what to do */
public record TroublePage(String why) implements Page {}
