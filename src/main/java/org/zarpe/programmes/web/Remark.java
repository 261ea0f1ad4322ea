package org.zarpe.programmes.web;

import java.time.LocalDate;
import org.zarpe.shared.Text;

/** What somebody wrote as the reason of something, and when. */
public record Remark(Text text, String who, LocalDate day) {}
