package org.zarpe.certificates.queries;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.certificates.Profile;
import org.zarpe.certificates.Scope;
import org.zarpe.certificates.Term;
import org.zarpe.certificates.domain.Certificate;
import org.zarpe.certificates.domain.CertificateBook;
import org.zarpe.certificates.domain.KeptCertificate;
import org.zarpe.certificates.domain.SealedCertificate;
import org.zarpe.certificates.domain.SealedForm;
import org.zarpe.certificates.domain.StandingEvent;
import org.zarpe.certificates.domain.StatusBook;
import org.zarpe.certificates.domain.StatusList;
import org.zarpe.certificates.domain.StatusPlace;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Sha256;
import org.zarpe.shared.Text;
import tools.jackson.databind.json.JsonMapper;

@Component
class StoredCertificates implements CertificateBook {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    StoredCertificates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<KeptCertificate> ofCase(UUID caseId) {
        return read("case_id = ?", caseId).stream().findFirst();
    }

    @Override
    public Optional<KeptCertificate> find(String number) {
        return read("number = ?", number).stream().findFirst();
    }

    @Override
    public List<KeptCertificate> of(CompanyId company) {
        return read("certificate.company_id = ?", company.value());
    }

    @Override
    public List<KeptCertificate> all() {
        return read("?", true);
    }

    private List<KeptCertificate> read(String which, Object value) {
        Map<UUID, List<StandingEvent>> events = new HashMap<>();
        jdbc.sql("""
            select event.*
              from certificates.standing_event as event
              join certificates.certificate
                on certificate.operator_id = event.operator_id
               and certificate.id = event.certificate_id
             where %s
             order by event.position
            """.formatted(which)).param(value).query(row -> {
            events.computeIfAbsent(row.getObject("certificate_id", UUID.class), first -> new ArrayList<>())
                    .add(event(row));
        });
        return jdbc.sql("""
            select *
              from certificates.certificate
             where %s
             order by issued_at desc, number desc
            """.formatted(which))
                .param(value)
                .query((row, number) ->
                        certificate(row, events.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    @Override
    public void add(KeptCertificate kept, SealedCertificate sealed) {
        Certificate content = kept.content();
        jdbc.sql("""
            insert into certificates.certificate
                   (id, case_id, company_id, enrolment_id, pack_id, pack_version, method_es, method_en, number, issuer,
                    holder, place, scope, profile, from_day, until_day, decided_on, illustrative, list, list_index, key_ids,
                    issued_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, ?, ?::text[], ?)
            """)
                .param(kept.id())
                .param(kept.caseId())
                .param(kept.company().value())
                .param(kept.enrolment().value())
                .param(content.method().id())
                .param(content.method().version())
                .param(content.methodName().es())
                .param(content.methodName().en())
                .param(content.number())
                .param(content.issuer().name())
                .param(content.holder())
                .param(content.place())
                .param(JSON.writeValueAsString(content.scope()))
                .param(JSON.writeValueAsString(content.profile()))
                .param(content.term().from())
                .param(content.term().until())
                .param(kept.decidedOn())
                .param(content.illustrative())
                .param(kept.place().list())
                .param(kept.place().index())
                .param(sealed.keys().toArray(String[]::new))
                .param(kept.issuedAt().atOffset(ZoneOffset.UTC))
                .update();
        add(kept, SealedForm.JSON, sealed.json().getBytes(StandardCharsets.UTF_8));
        add(kept, SealedForm.JWT, sealed.jwt().getBytes(StandardCharsets.UTF_8));
        add(kept, SealedForm.PDF, sealed.pdf());
        add(kept, SealedForm.ENDORSEMENT, sealed.endorsement().getBytes(StandardCharsets.UTF_8));
    }

    private void add(KeptCertificate kept, SealedForm form, byte[] content) {
        jdbc.sql("""
            insert into certificates.sealed_form (certificate_id, form, company_id, content, sha256)
            values (?, ?, ?, ?, ?)
            """)
                .param(kept.id())
                .param(form.name())
                .param(kept.company().value())
                .param(content)
                .param(HexFormat.of().formatHex(Sha256.begun().digest(content)))
                .update();
    }

    @Override
    public boolean add(KeptCertificate kept, StandingEvent event) {
        return jdbc.sql("""
            insert into certificates.standing_event
                   (certificate_id, position, company_id, kind, reason_es, reason_en, at, by_person)
            values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (operator_id, certificate_id, position) do nothing
            """)
                        .param(kept.id())
                        .param(event.position())
                        .param(kept.company().value())
                        .param(event.kind().name())
                        .param(event.reason().es())
                        .param(event.reason().en())
                        .param(event.at().atOffset(ZoneOffset.UTC))
                        .param(event.by() == null ? null : event.by().value())
                        .update()
                == 1;
    }

    @Override
    public StatusBook latestList() {
        int latest = jdbc.sql("""
            select coalesce(max(list), 1)
              from certificates.certificate
            """).query(Integer.class).single();
        List<Place> places = places(latest);
        return places.size() < StatusList.LENGTH ? book(latest, places) : book(latest + 1, List.of());
    }

    @Override
    public Optional<StatusBook> list(int number) {
        List<Place> places = places(number);
        return places.isEmpty() ? Optional.empty() : Optional.of(book(number, places));
    }

    @Override
    public Optional<byte[]> form(UUID certificate, SealedForm form) {
        return jdbc.sql("""
            select content
              from certificates.sealed_form
             where certificate_id = ?
               and form = ?
            """)
                .params(certificate, form.name())
                .query(byte[].class)
                .optional();
    }

    /** @param last what happened there last, if anything */
    private record Place(int index, StandingEvent.@Nullable Kind last) {}

    private List<Place> places(int list) {
        return jdbc.sql("""
            select list_index,
                   (select kind
                      from certificates.standing_event as event
                     where event.operator_id = certificate.operator_id
                       and event.certificate_id = certificate.id
                     order by position desc
                     limit 1) as last
              from certificates.certificate
             where list = ?
            """)
                .param(list)
                .query((row, number) -> new Place(
                        row.getInt("list_index"),
                        row.getString("last") == null ? null : StandingEvent.Kind.valueOf(row.getString("last"))))
                .list();
    }

    private static StatusBook book(int list, List<Place> places) {
        return new StatusBook(
                list,
                places.stream().map(Place::index).toList(),
                set(places, StandingEvent.Kind.SUSPENDED),
                set(places, StandingEvent.Kind.WITHDRAWN));
    }

    private static List<Integer> set(List<Place> places, StandingEvent.Kind kind) {
        return places.stream()
                .filter(place -> place.last() == kind)
                .map(Place::index)
                .toList();
    }

    private static StandingEvent event(ResultSet row) throws SQLException {
        UUID by = row.getObject("by_person", UUID.class);
        return new StandingEvent(
                row.getInt("position"),
                StandingEvent.Kind.valueOf(row.getString("kind")),
                new Text(row.getString("reason_es"), row.getString("reason_en")),
                instant(row, "at"),
                by == null ? null : new PersonId(by));
    }

    private static KeptCertificate certificate(ResultSet row, List<StandingEvent> events) throws SQLException {
        return new KeptCertificate(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                new CompanyId(row.getObject("company_id", UUID.class)),
                new EnrolmentId(row.getObject("enrolment_id", UUID.class)),
                new Certificate(
                        row.getString("number"),
                        row.getString("holder"),
                        row.getString("place"),
                        JSON.readValue(row.getString("scope"), Scope.class),
                        new PackRef(row.getString("pack_id"), row.getString("pack_version")),
                        new Text(row.getString("method_es"), row.getString("method_en")),
                        new Term(
                                row.getObject("from_day", LocalDate.class),
                                row.getObject("until_day", LocalDate.class)),
                        JSON.readValue(row.getString("profile"), Profile.class),
                        new Certificate.Issuer(
                                new OperatorId(row.getObject("operator_id", UUID.class)), row.getString("issuer")),
                        row.getBoolean("illustrative")),
                new StatusPlace(row.getInt("list"), row.getInt("list_index")),
                row.getObject("decided_on", LocalDate.class),
                instant(row, "issued_at"),
                events);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
