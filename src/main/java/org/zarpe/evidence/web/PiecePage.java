package org.zarpe.evidence.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.evidence.Piece;
import org.zarpe.evidence.Proof;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * A piece of evidence.
 *
 * @param expiring soon
 * @param served the requirements it serves
 * @param by who handed it in, and when
 * @param record what of the product it is, null where it is something else or is there no more
 * @param said what those said who read it, the newest first
 * @param withdrawn who withdrew it and when, null while it stands
 * @param differences from what somebody else saved meanwhile
 */
public record PiecePage(
        CompanyFile file,
        Piece piece,
        boolean expired,
        boolean expiring,
        List<Served> served,
        String by,
        @Nullable Kept record,
        List<Said> said,
        @Nullable String withdrawn,
        May may,
        List<Option> requirements,
        Forms forms,
        List<Difference> differences)
        implements Page {

    public record Served(String href, String code, Text name) {}

    /**
     * A record of the product, as it stands today.
     *
     * @param changed it said something else on the day it was handed in
     */
    public record Kept(String href, String name, boolean changed) {}

    /** @param reason empty where it was accepted */
    public record Said(boolean accepted, String who, String reason) {}

    public record May(boolean correct, boolean answer) {}

    /** What stands in each form. */
    public record Forms(Typed correction, Typed withdrawal, Typed sendBack) {}

    public String address() {
        return Addresses.piece(file.company().id(), piece.id());
    }

    public String shelf() {
        return Addresses.shelf(file.company().id());
    }

    public Proof.@Nullable KeptFile kept() {
        return piece.proof().file().orElse(null);
    }

    public Proof.@Nullable Recognition recognition() {
        return piece.proof() instanceof Proof.Recognition recognition ? recognition : null;
    }

    public @Nullable String link() {
        return piece.proof() instanceof Proof.Link(String address) ? address : null;
    }

    /** Which source of records it is from, empty where it is something else. */
    public String sort() {
        return piece.proof() instanceof Proof.OfTheSystem record ? record.sort() : "";
    }

    /** Enough of the digest of what a record said for people to compare, null where there is none. */
    public @Nullable String sum() {
        return piece.proof() instanceof Proof.OfTheSystem record
                ? record.sha256().map(sum -> sum.substring(0, 12)).orElse(null)
                : null;
    }

    public boolean hasPreview() {
        return PieceLine.hasPreview(piece);
    }
}
