package org.zarpe.privacy.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.privacy.application.Summary;
import org.zarpe.privacy.queries.CompanyStory;
import org.zarpe.privacy.queries.CompanyStory.Story;
import org.zarpe.shared.Language;
import org.zarpe.shared.web.Paper;
import org.zarpe.shared.words.Dictionary;

@Component
class SummaryOnPaper implements Summary {

    private final CompanyStory stories;
    private final People people;
    private final Paper paper;
    private final Dictionary dictionary;
    private final Clock clock;

    SummaryOnPaper(CompanyStory stories, People people, Paper paper, Dictionary dictionary, Clock clock) {
        this.stories = stories;
        this.people = people;
        this.paper = paper;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @Override
    public byte[] pdf(Actor actor, CompanyId company, Language language) {
        Story story = stories.tell(actor, company);
        return paper.pdf(
                story.company().name(),
                new SummaryPage(
                        story,
                        people.nameOf(actor.operator()),
                        actor.name(),
                        LocalDate.now(clock),
                        dictionary.in(language)),
                language);
    }
}
