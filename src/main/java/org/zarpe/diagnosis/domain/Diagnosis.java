package org.zarpe.diagnosis.domain;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.zarpe.diagnosis.Quadrant;
import org.zarpe.diagnosis.Reader;
import org.zarpe.methodology.Dimension;
import org.zarpe.methodology.Facts;
import org.zarpe.methodology.Pack;

/** All that is known of an enrolment by answers, readings and SWOT, under its pack. */
public record Diagnosis(
        Pack pack, List<Questionnaire> questionnaires, Map<Reader, Marks> marks, Map<Quadrant, Integer> swot) {

    public Optional<Questionnaire> find(String instrument) {
        return questionnaires.stream()
                .filter(one -> one.instrument().id().equals(instrument))
                .findFirst();
    }

    public Marks marks(Reader reader) {
        return marks.getOrDefault(reader, new Marks(pack, Map.of()));
    }

    public Questionnaire asking(Dimension dimension) {
        return questionnaires.stream()
                .filter(one -> one.instrument().dimensions().contains(dimension))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no instrument asks about " + dimension.id()));
    }

    /** Everything under the names of the pack vocabulary; what is not known is left out. */
    public Facts facts() {
        Facts.Builder facts = Facts.builder();
        for (Questionnaire questionnaire : questionnaires) {
            facts.put(questionnaire.facts());
            facts.put("complete." + questionnaire.instrument().id(), questionnaire.isComplete());
            questionnaire
                    .instrument()
                    .dimensions()
                    .forEach(dimension -> questionnaire
                            .score(dimension)
                            .ifPresent(score -> facts.put("score." + dimension.id(), score.quantity())));
        }
        tellRequirements(facts);
        if (pack.declares("swot")) {
            tellSwot(facts);
        }
        return facts.build();
    }

    private void tellRequirements(Facts.Builder facts) {
        if (pack.requirements().isEmpty()) {
            return;
        }
        Marks read = marks(Reader.ADVISER);
        pack.foundations()
                .forEach(foundation -> read.foundation(foundation)
                        .ifPresent(score -> facts.put("foundation." + foundation.id(), score.quantity())));
        pack.reliabilities()
                .forEach(reliability -> read.reliability(reliability)
                        .ifPresent(score -> facts.put("reliability." + reliability.id(), score.quantity())));
        read.overall().ifPresent(score -> facts.put("requirements.overall", score.quantity()));
        read.lowestFoundation().ifPresent(lowest -> facts.put("requirements.lowest_foundation", lowest));
        facts.put("requirements.mandatory_unmet", read.mandatoryUnmet());
        facts.put("requirements.unread", read.unread());
    }

    private void tellSwot(Facts.Builder facts) {
        facts.put("swot.strengths", count(Quadrant.STRENGTH));
        facts.put("swot.weaknesses", count(Quadrant.WEAKNESS));
        facts.put("swot.opportunities", count(Quadrant.OPPORTUNITY));
        facts.put("swot.threats", count(Quadrant.THREAT));
    }

    private int count(Quadrant quadrant) {
        return swot.getOrDefault(quadrant, 0);
    }
}
