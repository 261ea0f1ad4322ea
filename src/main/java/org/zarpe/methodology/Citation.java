package org.zarpe.methodology;

/** How a method asks to be cited, and where it comes from. */
public record Citation(String text, String source) {}
