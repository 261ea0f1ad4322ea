package org.zarpe.shared.files;

import java.util.List;

/** A module tells which files of the vault belong to a company, by a bean of this type, so that the company can take them along. */
public interface FilesOfCompany {

    /** Of the company in whose scope one works, as far as its own reach goes; what was withdrawn or struck out, too. */
    List<Belonging> all();

    /** @param name fit to be saved under, with its ending */
    record Belonging(String sha256, String name) {}
}
