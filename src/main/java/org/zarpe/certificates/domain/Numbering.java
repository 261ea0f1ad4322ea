package org.zarpe.certificates.domain;

/** The numbers of all certificates of the installation. Whoever asks holds the series until the transaction ends: numbers come one after the other. */
public interface Numbering {

    /** The last number given in a series; 0 before the first. Others wait from here on. */
    int last(String prefix, int year);

    void given(String prefix, int year, int number);
}
