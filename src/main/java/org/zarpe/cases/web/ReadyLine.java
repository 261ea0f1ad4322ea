package org.zarpe.cases.web;

/** Something that should be in place before somebody comes to look. @param href where it is put in place */
public record ReadyLine(String words, boolean holds, String href) {}
