package org.zarpe.cases.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.methodology.Foundation;
import org.zarpe.methodology.Requirement;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Typed;

/**
 * One requirement as an assessor reads it and writes of it.
 *
 * @param place among those this person looks at, from 1
 * @param findings what may have been found besides
 * @param note who wrote it last, and when; null while nobody did
 * @param finding address of what the company puts right, where it was told of; null where it was not
 */
public record VerdictSheet(
        Requirement requirement,
        Foundation foundation,
        String address,
        int place,
        int ofPlaces,
        boolean twice,
        boolean mayWrite,
        long version,
        Typed typed,
        List<Option> rulings,
        List<Option> levels,
        List<Option> findings,
        List<Shown> evidence,
        String state,
        @Nullable String note,
        @Nullable String finding,
        @Nullable String previous,
        @Nullable String next) {

    /**
     * A piece of evidence.
     *
     * @param icon of its kind
     * @param state in words: handed in, accepted, returned, expired, taken on site
     * @param until last day it proves anything, in words; empty where it does not expire
     * @param href the page of it
     * @param preview address of a small picture, null where there is none
     * @param witnessed taken by an assessor
     * @param waits for whoever reads it
     */
    public record Shown(
            UUID id,
            String kind,
            String icon,
            Text words,
            String state,
            String tone,
            String until,
            String href,
            @Nullable String preview,
            boolean witnessed,
            boolean waits,
            long version) {}

    /** What the company handed in, to be named in a verdict. */
    public List<Shown> handedIn() {
        return evidence.stream().filter(piece -> !piece.witnessed()).toList();
    }

    public String photos() {
        return address + "/photos";
    }

    /** What fields of this form are called on a page that holds many of them. */
    public String form() {
        return "v-" + requirement.id();
    }
}
