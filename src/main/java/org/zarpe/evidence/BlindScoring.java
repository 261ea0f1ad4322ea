package org.zarpe.evidence;

import org.zarpe.programmes.Enrolled;

/** While assessors score without seeing each other, what one of them took a photo of is shown to nobody else. */
public interface BlindScoring {

    boolean goesOn(Enrolled enrolled);
}
