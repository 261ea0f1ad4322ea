package org.zarpe.certificates;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zarpe.certificates.Profile.Grade;
import org.zarpe.certificates.domain.Certificate;
import org.zarpe.certificates.domain.StatusPlace;
import org.zarpe.identity.OperatorId;
import org.zarpe.methodology.PackRef;
import org.zarpe.methodology.Scale;
import org.zarpe.shared.Text;

/** The certificate of an invented company, with all nine foundations and four reliabilities, one of which did not apply. */
public final class SampleCertificate {

    public static final Instant NOW = Instant.parse("2026-11-28T18:00:00Z");
    public static final StatusPlace PLACE = new StatusPlace(1, 94_567);
    public static final String NUMBER = "AE-2026-0007";
    public static final String HOLDER = "Vidrio Soplado Ñandú, S. de R. L.";
    public static final String ISSUER = "Agencia de Exportación de Jalisco";

    private static final List<Text> FOUNDATIONS = List.of(
            new Text("Sistema documentado", "Documented system"),
            new Text("Procesos y cómo se enlazan", "Processes and how they connect"),
            new Text("Dirección", "Direction"),
            new Text("Comunicación con el cliente", "Communication with the customer"),
            new Text("Control de la producción o del servicio", "Control of production or service"),
            new Text("Compras planeadas y verificadas", "Purchasing planned and verified"),
            new Text("Preservación del producto", "Preservation of the product"),
            new Text("Equipo competente en condiciones adecuadas", "Competent team in adequate conditions"),
            new Text("Medición y mejora", "Measurement and improvement"));

    private static final List<Text> RELIABILITIES = List.of(
            new Text("Confiabilidad operacional", "Operational reliability"),
            new Text("Confiabilidad de proceso", "Process reliability"),
            new Text("Confiabilidad de equipo", "Equipment reliability"),
            new Text("Confiabilidad humana", "Human reliability"));

    private SampleCertificate() {}

    public static Certificate of(OperatorId operator) {
        return new Certificate(
                NUMBER,
                HOLDER,
                "Tlaquepaque, Jalisco, México",
                new Scope(
                        List.of(
                                new Scope.Product(
                                        new Text("Vasos y jarras de vidrio soplado", "Blown-glass tumblers and jugs"),
                                        "701337"),
                                new Scope.Product(new Text("Lámparas de mesa", "Table lamps"), null)),
                        List.of("Taller, Av. Niños Héroes 14, Tlaquepaque"),
                        List.of(
                                new Text("Cotización y pedido", "Quotation and order"),
                                new Text("Producción y empaque", "Production and packing"),
                                new Text("Despacho de exportación", "Export dispatch"))),
                new PackRef("proveedor-internacional-confiable", "1.0.0"),
                new Text("Proveedor Internacional Confiable", "Reliable International Supplier"),
                new Term(LocalDate.of(2026, 11, 28), LocalDate.of(2029, 11, 27)),
                new Profile(
                        new Scale(0, 4, 3),
                        grade("overall", new Text("En conjunto", "Overall"), "3.214286"),
                        grades("foundation", FOUNDATIONS, 3),
                        grades("reliability", RELIABILITIES, 9)),
                new Certificate.Issuer(operator, ISSUER),
                false);
    }

    /** @param blank the place of the one that did not apply */
    private static List<Grade> grades(String kind, List<Text> names, int blank) {
        return IntStream.range(0, names.size())
                .mapToObj(
                        at -> grade(kind + "-" + (at + 1), names.get(at), at == blank ? null : "3." + (at * 11 % 100)))
                .toList();
    }

    private static Grade grade(String id, Text name, @Nullable String score) {
        return new Grade(id, name, score == null ? null : new BigDecimal(score));
    }
}
