package org.zarpe.programmes.web;

import org.zarpe.programmes.domain.Call;
import org.zarpe.programmes.queries.ProgrammeShelf.Shelved;
import org.zarpe.shared.web.Page;

/** @param publicUrl where the product is reached from outside, for the address of a call */
public record ProgrammePage(Shelved shelved, String publicUrl) implements Page {
    public String address(Call call) {
        return publicUrl + "/calls/" + call.id();
    }
}
