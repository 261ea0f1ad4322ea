package org.zarpe.reviews.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zarpe.methodology.Requirement;
import org.zarpe.processes.DocumentKind;
import org.zarpe.processes.ManagementSystem.OnFile;
import org.zarpe.processes.ManagementSystem.OnMap;
import org.zarpe.processes.ManagementSystem.Stands;
import org.zarpe.processes.ProcessTerms;
import org.zarpe.processes.Standing;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

/** Nobody audits their own work. */
class OwnWorkTests {

    private static final UUID ANA = Ids.next();
    private static final UUID LUZ = Ids.next();

    @ParameterizedTest
    @ValueSource(strings = {"José Peña", "jose pena", "Ventas: JOSÉ  PEÑA y su ayudante", "Lo lleva José Peña."})
    void whoeverAnswersForAProcessDoesNotAuditIt(String owner) {
        assertThat(reason(new OwnWork(null, List.of("José Peña")), process("order", owner)))
                .contains("audits-own-process");
    }

    @ParameterizedTest
    @ValueSource(strings = {"José Peñaloza", "María José", "Peña José", ""})
    void anotherNameIsAnotherPerson(String owner) {
        assertThat(reason(new OwnWork(null, List.of("José Peña")), process("order", owner)))
                .isEmpty();
    }

    @Test
    void thePositionInTheCompanyFileCountsAsMuchAsTheName() {
        OwnWork luz = new OwnWork(LUZ, List.of("Luz Mora", "Encargada de almacén"));

        assertThat(reason(luz, process("packing", "La encargada de almacén"))).contains("audits-own-process");
    }

    @Test
    void aNameOfTwoLettersIsNoName() {
        assertThat(reason(new OwnWork(null, List.of("de")), process("order", "Jefa de ventas")))
                .isEmpty();
    }

    @Test
    void whoeverWroteADocumentOfAProcessDoesNotAuditIt() {
        OnMap process = process("order", "Ventas");
        Stands document = new Stands(
                new OnFile(
                        Ids.next(),
                        "PR-01",
                        DocumentKind.PROCEDURE,
                        process.id(),
                        words("Cómo pedimos"),
                        Text.NOTHING,
                        1),
                1,
                Standing.OBSOLETE,
                null,
                Set.of(ANA));

        assertThat(new OwnWork(ANA, List.of("Ana Ruiz"))
                        .in(List.of(process), List.of(), List.of(process), List.of(document)))
                .map(Refusal::code)
                .contains("audits-own-document");
        assertThat(new OwnWork(LUZ, List.of("Luz Mora"))
                        .in(List.of(process), List.of(), List.of(process), List.of(document)))
                .isEmpty();
    }

    @Test
    void aQuestionOfAFoundationIsOwnWorkWhereNobodyElseHasAProcessOfIt() {
        OwnWork ana = new OwnWork(ANA, List.of("Ana Ruiz"));
        OnMap hers = process("people", "Ana Ruiz");
        OnMap another = process("quotation", "Ventas");
        Requirement question = requirement("people", "quotation");

        assertThat(ana.in(List.of(), List.of(question), List.of(hers), List.of()))
                .map(Refusal::code)
                .contains("audits-own-process");
        assertThat(ana.in(List.of(), List.of(question), List.of(hers, another), List.of()))
                .isEmpty();
        assertThat(ana.in(List.of(), List.of(question), List.of(), List.of())).isEmpty();
    }

    @Property
    void anyOwnerThatIsNamedIsRecognisedWhateverStandsAround(
            @ForAll @AlphaChars @StringLength(min = 3, max = 20) String name,
            @ForAll @AlphaChars @StringLength(max = 20) String before,
            @ForAll @AlphaChars @StringLength(max = 20) String after) {
        assertThat(reason(new OwnWork(null, List.of(name)), process("order", before + ", " + name + "; " + after)))
                .contains("audits-own-process");
    }

    private static Optional<String> reason(OwnWork who, OnMap process) {
        return who.in(List.of(process), List.of(), List.of(process), List.of()).map(Refusal::code);
    }

    static OnMap process(@Nullable String key, String owner) {
        return new OnMap(
                Ids.next(),
                key,
                new ProcessTerms(
                        words("Un proceso"), Text.NOTHING, words(owner), Text.NOTHING, Text.NOTHING, List.of()),
                true,
                1);
    }

    static Requirement requirement(String... processes) {
        return new Requirement(
                "req_x",
                "1.1",
                "documented_system",
                words("Algo"),
                words("Algo está escrito"),
                Text.NOTHING,
                List.of(),
                Optional.empty(),
                List.of(),
                BigDecimal.ONE,
                true,
                Optional.empty(),
                List.of(processes),
                List.of());
    }

    private static Text words(String words) {
        return new Text(words, words);
    }
}
