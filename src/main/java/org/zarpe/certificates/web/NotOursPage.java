package org.zarpe.certificates.web;

import org.zarpe.shared.web.OpenPage;

/** Of a number that nobody here issued. */
public record NotOursPage(String number, String root) implements OpenPage {}
