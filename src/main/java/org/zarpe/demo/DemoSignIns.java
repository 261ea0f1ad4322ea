package org.zarpe.demo;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zarpe.identity.DemoSignIn;
import org.zarpe.shared.Language;
import org.zarpe.shared.words.Dictionary;

/** Tells how one signs in to the demonstration: at start, and on the sign-in page. */
@Component
@ConditionalOnBooleanProperty("zarpe.database.embedded")
class DemoSignIns implements DemoSignIn.Source {

    private final Dictionary dictionary;
    private final List<DemoSignIn> all;

    DemoSignIns(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.all = DemoContent.all().stream()
                .flatMap(content -> content.people().stream()
                        .map(person -> new DemoSignIn(
                                content.operator(), person.role(), person.name(), person.mail(), content.password())))
                .toList();
    }

    @Override
    public List<DemoSignIn> all() {
        return all;
    }

    @EventListener
    void ready(ApplicationReadyEvent started) {
        if (started.getApplicationContext() instanceof WebServerApplicationContext) {
            System.out.println(announcement());
        }
    }

    private String announcement() {
        Stream<String> heading = Stream.of(both("demo.sign-ins", all.getFirst().password()));
        Stream<String> lines = all.stream().map(this::line);
        return Stream.concat(heading, lines).collect(Collectors.joining(System.lineSeparator()));
    }

    private String line(DemoSignIn one) {
        return "  %-34s %s / %s · %s"
                .formatted(
                        one.mail(),
                        dictionary.in(Language.ES).of("site.role", one.role()),
                        dictionary.in(Language.EN).of("site.role", one.role()),
                        one.operator());
    }

    private String both(String key, Object... arguments) {
        return Stream.of(Language.values())
                .map(language -> dictionary.in(language).of(key, arguments))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
