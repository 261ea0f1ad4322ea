package org.zarpe.processes.application;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.KeyProcess;
import org.zarpe.methodology.Pack;
import org.zarpe.processes.KeepProcesses;
import org.zarpe.processes.ProcessTerms;
import org.zarpe.processes.domain.CompanyProcess;
import org.zarpe.processes.domain.CompanyProcesses;
import org.zarpe.processes.domain.ProcessRules;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

@Component
@Transactional
class DrawMap implements KeepProcesses {

    private final CompanyProcesses processes;
    private final Enrolments enrolments;
    private final CompanyAccess access;
    private final Clock clock;

    DrawMap(CompanyProcesses processes, Enrolments enrolments, CompanyAccess access, Clock clock) {
        this.processes = processes;
        this.enrolments = enrolments;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public Outcome<Map<String, UUID>> take(Actor actor, CompanyId company, Collection<String> keyProcesses) {
        Enrolled enrolled = let(actor, company);
        Pack pack = enrolments.packOf(enrolled);
        if (keyProcesses.stream().allMatch(key -> pack.findProcess(key).isEmpty())) {
            return enrolled.ifKeptUp().then(open -> Outcome.refused(Refusal.at("processes", "choose-one")));
        }
        return enrolled.ifKeptUp().map(open -> {
            Map<String, UUID> known = new LinkedHashMap<>();
            List<CompanyProcess> there = of(enrolled);
            there.stream()
                    .filter(one -> one.keyProcess() != null)
                    .forEach(one -> known.put(one.keyProcess(), one.id()));
            List<KeyProcess> wanted = pack.processes().stream()
                    .filter(one -> keyProcesses.contains(one.id()) && !known.containsKey(one.id()))
                    .toList();
            wanted.forEach(one -> known.put(one.id(), Ids.next()));
            wanted.forEach(one -> processes.save(CompanyProcess.begin(
                    Objects.requireNonNull(known.get(one.id())),
                    enrolled,
                    one.id(),
                    terms(one, known),
                    actor.person(),
                    clock.instant())));
            there.forEach(one -> join(actor, pack, one, wanted, known));
            return wanted.stream().collect(Collectors.toMap(KeyProcess::id, one -> known.get(one.id())));
        });
    }

    @Override
    public Outcome<UUID> add(Actor actor, CompanyId company, UUID id, ProcessTerms terms) {
        Enrolled enrolled = let(actor, company);
        List<CompanyProcess> there = of(enrolled);
        if (there.stream().anyMatch(one -> one.id().equals(id))) {
            return Outcome.done(id);
        }
        return enrolled.ifKeptUp()
                .then(open -> ProcessRules.check(terms, others(there, id)))
                .map(sound -> CompanyProcess.begin(id, enrolled, null, sound, actor.person(), clock.instant()))
                .map(processes::save)
                .map(CompanyProcess::id);
    }

    @Override
    public Outcome<UUID> describe(Actor actor, CompanyId company, UUID id, long version, ProcessTerms terms) {
        Enrolled enrolled = let(actor, company);
        CompanyProcess process = processes.get(company, id);
        return enrolled.ifKeptUp()
                .then(open -> ProcessRules.check(terms, others(of(enrolled), id)))
                .then(sound -> process.describe(sound, version, actor.person(), clock.instant()))
                .map(processes::save)
                .map(CompanyProcess::id);
    }

    @Override
    public Outcome<UUID> use(Actor actor, CompanyId company, UUID id, long version, boolean inUse) {
        Enrolled enrolled = let(actor, company);
        CompanyProcess process = processes.get(company, id);
        return enrolled.ifKeptUp()
                .then(open -> process.use(inUse, version, actor.person(), clock.instant()))
                .map(processes::save)
                .map(CompanyProcess::id);
    }

    /** What was there feeds what came, where the method says so. */
    private void join(Actor actor, Pack pack, CompanyProcess one, List<KeyProcess> wanted, Map<String, UUID> known) {
        List<UUID> further = pack.findProcess(one.keyProcess() == null ? "" : one.keyProcess()).stream()
                .flatMap(key -> key.feeds().stream())
                .filter(fed -> wanted.stream().anyMatch(came -> came.id().equals(fed)))
                .map(known::get)
                .toList();
        if (!one.terms().feeds().containsAll(further)) {
            processes.save(one.feeding(further, actor.person(), clock.instant()));
        }
    }

    private static ProcessTerms terms(KeyProcess process, Map<String, UUID> known) {
        return new ProcessTerms(
                process.name(),
                process.purpose(),
                process.owner(),
                lines(process.inputs()),
                lines(process.outputs()),
                process.feeds().stream()
                        .filter(known::containsKey)
                        .map(known::get)
                        .toList());
    }

    private static Text lines(List<Text> texts) {
        return new Text(
                texts.stream().map(Text::es).collect(Collectors.joining("\n")),
                texts.stream().map(Text::en).collect(Collectors.joining("\n")));
    }

    private Enrolled let(Actor actor, CompanyId company) {
        access.must(actor, Permission.KEEP_PROCESSES, company);
        return enrolments.current(company).orElseThrow();
    }

    private List<CompanyProcess> of(Enrolled enrolled) {
        return processes.findByEnrolmentIdOrderByIdAsc(enrolled.id().value());
    }

    private static List<UUID> others(List<CompanyProcess> processes, UUID id) {
        return processes.stream()
                .map(CompanyProcess::id)
                .filter(one -> !one.equals(id))
                .toList();
    }
}
