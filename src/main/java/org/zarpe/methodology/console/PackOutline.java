package org.zarpe.methodology.console;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import org.zarpe.methodology.Accreditation;
import org.zarpe.methodology.Condition;
import org.zarpe.methodology.Foundation;
import org.zarpe.methodology.Gate;
import org.zarpe.methodology.Instrument;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Procedure;
import org.zarpe.methodology.ProcedureStep;
import org.zarpe.methodology.Requirement;
import org.zarpe.methodology.Stage;
import org.zarpe.shared.Language;
import org.zarpe.shared.Text;

/** A pack as plain text, to be read from top to bottom. */
final class PackOutline {

    private final Pack pack;
    private final Language language;

    PackOutline(Pack pack, Language language) {
        this.pack = pack;
        this.language = language;
    }

    void print(PrintWriter out) {
        out.println(in(pack.name()) + " (" + pack.ref() + ")");
        out.println(in(pack.summary()));
        out.println(pack.licence() + " - " + String.join(", ", pack.authors()));
        out.println(pack.citation().text());
        heading(out, "Etapas", "Stages", pack.stages());
        pack.stages().forEach(stage -> stage(out, stage));
        heading(out, "Elegibilidad", "Eligibility", pack.eligibility().all());
        pack.eligibility().all().forEach(one -> out.println("- " + in(one.text())));
        pack.instruments().forEach(instrument -> instrument(out, instrument));
        heading(out, "Requisitos", "Requirements", pack.requirements());
        pack.foundations().forEach(foundation -> foundation(out, foundation));
        heading(out, "Competencias", "Competences", pack.competences());
        pack.competences().forEach(one -> {
            entry(out, one.name(), one.meaning());
            out.println("  " + in(one.help()));
        });
        heading(out, "Procesos clave", "Key processes", pack.processes());
        pack.processes().forEach(one -> {
            entry(out, one.name(), one.purpose());
            out.println("  " + in(one.help()));
            one.procedure().ifPresent(procedure -> procedure(out, procedure));
        });
        heading(out, "Indicadores", "Indicators", pack.indicators());
        pack.indicators().forEach(one -> entry(out, one.name(), one.meaning()));
        heading(out, "Definiciones de Born Global", "Definitions of Born Global", pack.bornGlobalDefinitions());
        pack.bornGlobalDefinitions().forEach(one -> entry(out, one.name(), one.meaning()));
        heading(out, "Reglas", "Rules", pack.rules());
        pack.rules().forEach(rule -> {
            entry(out, rule.name(), rule.meaning());
            rule.conditions().forEach(condition -> condition(out, condition));
        });
        List<Gate> gates = pack.accreditation().map(Accreditation::gates).orElse(List.of());
        heading(out, "Con qué se acredita", "What accreditation rests on", gates);
        gates.forEach(gate -> {
            out.println("- " + in(gate.name()));
            condition(out, gate.condition());
        });
        out.flush();
    }

    private void stage(PrintWriter out, Stage stage) {
        out.println(stage.order() + ". " + in(stage.name()) + ": " + in(stage.purpose()));
        stage.entry().forEach(condition -> condition(out, condition));
        stage.exit().forEach(condition -> condition(out, condition));
    }

    private void instrument(PrintWriter out, Instrument instrument) {
        heading(out, in(instrument.name()), in(instrument.name()), instrument.items());
        instrument.dimensions().forEach(dimension -> {
            out.println(in(dimension.name()));
            instrument.itemsOf(dimension).forEach(item -> out.println("- " + in(item.text())));
        });
    }

    private void procedure(PrintWriter out, Procedure procedure) {
        out.println("  " + in(procedure.scope()));
        int number = 1;
        for (ProcedureStep step : procedure.steps()) {
            out.println("   " + number++ + ". " + in(step.who()) + ": " + in(step.what()));
        }
    }

    private void foundation(PrintWriter out, Foundation foundation) {
        out.println(foundation.number() + ". " + in(foundation.name()));
        for (Requirement requirement : pack.requirementsOf(foundation)) {
            out.println("  " + requirement.code() + (requirement.mandatory() ? "* " : "  ") + in(requirement.text()));
        }
    }

    private void condition(PrintWriter out, Condition condition) {
        out.println("   - " + in(condition.text()) + " [" + condition.rule() + "]");
    }

    private void entry(PrintWriter out, Text name, Text meaning) {
        out.println("- " + in(name) + ": " + in(meaning));
    }

    private void heading(PrintWriter out, String es, String en, Collection<?> content) {
        if (!content.isEmpty()) {
            out.println();
            out.println(in(new Text(es, en)) + " (" + content.size() + ")");
        }
    }

    private String in(Text text) {
        return text.in(language);
    }
}
