package org.zarpe.cases.web;

import java.time.LocalDate;

/**
 * A step of a case, as people read it.
 *
 * @param title who did what
 * @param words why, or what of it; empty where the step says enough
 */
public record Told(int number, LocalDate day, String title, String words, String tone) {}
