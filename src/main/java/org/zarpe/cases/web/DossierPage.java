package org.zarpe.cases.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.cases.FindingState;
import org.zarpe.cases.Severity;
import org.zarpe.cases.domain.Awaits;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;
import org.zarpe.shared.charts.Profile;
import org.zarpe.shared.charts.RouteLine;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * All that is read to decide on a case, and, for those called, where they vote.
 *
 * @param recommendation null before there is one
 * @param appeal what the company says against what was decided, null where it says nothing
 * @param decided whether the gates stand as they stood on that day
 * @param round null while nobody is called
 */
public record DossierPage(
        CompanyFile file,
        RouteLine route,
        Turn turn,
        @Nullable Told recommendation,
        @Nullable Told appeal,
        boolean decided,
        List<GateLine> gates,
        List<Found> findings,
        Profile foundations,
        Profile reliabilities,
        List<Proof> evidence,
        @Nullable Round round,
        Typed voting,
        Typed closing)
        implements Page {

    /**
     * A nonconformity and what became of it.
     *
     * @param done what the company did, null while it said nothing
     * @param checked what the assessor said of that, null while nobody looked again
     */
    public record Found(
            int number,
            String requirement,
            String href,
            Severity severity,
            Text words,
            FindingState state,
            @Nullable Text done,
            @Nullable Text checked) {}

    /**
     * A piece of evidence.
     *
     * @param serves codes of the requirements
     * @param sum of the file, enough of it to compare; null where there is no file
     * @param href where the file is, or the piece
     */
    public record Proof(
            String words,
            String serves,
            String state,
            String tone,
            @Nullable String sum,
            String href) {}

    /**
     * Those called, and how far they are.
     *
     * @param seats who has voted; never how, while it is not closed
     * @param missing votes until there is a quorum
     * @param number of the round, for the form
     * @param seen how many events the one in the chair has seen
     * @param mine null of somebody who is not called
     */
    public record Round(
            boolean onAppeal,
            LocalDate day,
            List<Seat> seats,
            int quorum,
            int missing,
            int number,
            String caseId,
            long seen,
            @Nullable Mine mine) {}

    public record Seat(String name, boolean chair, boolean voted) {}

    /**
     * The part of the one who looks.
     *
     * @param said what he or she voted, in words; null while nothing
     * @param choices what can be voted
     * @param why not all three can be: a conflict of interest, or gates that fail
     */
    public record Mine(boolean chair, @Nullable String said, List<Option> choices, List<Refusal> why) {}

    public String address() {
        return Addresses.of(file.company().id());
    }

    public boolean mayVote() {
        return round != null && round.mine() != null && round.mine().said() == null;
    }

    public boolean mayClose() {
        return round != null && round.mine() != null && round.mine().chair();
    }

    public boolean isEnough() {
        return round != null && round.missing() == 0;
    }

    public boolean isInVain() {
        return round != null && turn.awaits() == Awaits.ANOTHER_ROUND;
    }

    DossierPage with(Typed voting, Typed closing) {
        return new DossierPage(
                file,
                route,
                turn,
                recommendation,
                appeal,
                decided,
                gates,
                findings,
                foundations,
                reliabilities,
                evidence,
                round,
                voting,
                closing);
    }
}
