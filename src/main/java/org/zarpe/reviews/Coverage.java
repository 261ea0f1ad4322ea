package org.zarpe.reviews;

import java.util.Comparator;
import java.util.List;
import org.zarpe.evidence.Piece;
import org.zarpe.methodology.Foundation;
import org.zarpe.methodology.KeyProcess;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Requirement;
import org.zarpe.processes.AnswersRequirement.Answer;
import org.zarpe.processes.ManagementSystem.OnMap;
import org.zarpe.processes.ManagementSystem.Stands;
import org.zarpe.shared.Text;

/** Requirement by requirement: which process, document and record of a company answers it, and what is missing next. In the order of the method. */
public record Coverage(Pack pack, List<Line> lines) {

    public Coverage {
        lines = List.copyOf(lines);
    }

    /** Says nothing about whether the requirement is met: an assessor does. */
    public enum Reach {
        /** A process, a document in force and a record. */
        ANSWERED,
        PARTLY,
        OPEN,
        DOES_NOT_APPLY
    }

    /**
     * @param processes those in use it belongs to
     * @param documents of these processes, in force or not
     * @param evidence handed in for it and not withdrawn, the newest first; returned and expired pieces, too
     * @param proofs how many of them prove something today
     * @param records what shows besides that it is met
     * @param measures figures kept of its processes
     */
    public record Line(
            Requirement requirement,
            boolean applies,
            List<OnMap> processes,
            List<Stands> documents,
            List<Piece> evidence,
            int proofs,
            List<Answer> records,
            List<Answer> measures,
            Next next) {

        public Line {
            processes = List.copyOf(processes);
            documents = List.copyOf(documents);
            evidence = List.copyOf(evidence);
            records = List.copyOf(records);
            measures = List.copyOf(measures);
        }

        public Reach reach() {
            if (!applies) {
                return Reach.DOES_NOT_APPLY;
            }
            if (next instanceof Next.Nothing) {
                return Reach.ANSWERED;
            }
            return inForce().isEmpty() && !isShown() ? Reach.OPEN : Reach.PARTLY;
        }

        /** Something of today shows that it is met. */
        public boolean isShown() {
            return proofs > 0 || !records.isEmpty();
        }

        public boolean isMissing() {
            return reach() == Reach.PARTLY || reach() == Reach.OPEN;
        }

        public List<Stands> inForce() {
            return documents.stream().filter(Stands::isInForce).toList();
        }
    }

    /** What is missing first: a process, then a document that says how, then something that shows it. */
    public sealed interface Next {

        record TakeProcess(KeyProcess process) implements Next {}

        record WriteDocument(OnMap process) implements Next {}

        /** Somebody has begun to write one. */
        record FinishDocument(Stands document) implements Next {}

        /** @param example of the method, empty where it has none */
        record AddRecord(Text example) implements Next {}

        /** What was there came back to the company, or holds no more. @param piece the newest one */
        record RenewEvidence(Piece piece) implements Next {}

        record Nothing() implements Next {}
    }

    public List<Line> of(Foundation foundation) {
        return lines.stream()
                .filter(line -> line.requirement().foundation().equals(foundation.id()))
                .toList();
    }

    /** Mandatory ones first. */
    public List<Line> missing() {
        return lines.stream()
                .filter(Line::isMissing)
                .sorted(Comparator.comparing(line -> !line.requirement().mandatory()))
                .toList();
    }

    public static int count(List<Line> among, Reach reach) {
        return (int) among.stream().filter(line -> line.reach() == reach).count();
    }

    public static int applicable(List<Line> among) {
        return among.size() - count(among, Reach.DOES_NOT_APPLY);
    }
}
