package org.zarpe.demo;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The demonstration as it is written down: {@code demo/} among the resources. */
record DemoContent(
        String operator,
        String password,
        List<DemoPerson> people,
        List<DemoProgramme> programmes,
        List<DemoCompany> companies) {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .withConfigOverride(
                    List.class, lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(Map.class, maps -> maps.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private record Who(String operator, String password, List<DemoPerson> people) {}

    private record What(List<DemoProgramme> programmes) {}

    static DemoContent read() {
        Who who = read("people.yaml", Who.class);
        List<DemoCompany> companies = Stream.of("a", "b", "c", "d", "e", "f", "g", "h", "i")
                .map(key -> read("companies/" + key + ".yaml", DemoCompany.class))
                .toList();
        return new DemoContent(
                who.operator(),
                who.password(),
                who.people(),
                read("programmes.yaml", What.class).programmes(),
                companies);
    }

    DemoCompany company(String key) {
        return companies.stream()
                .filter(company -> company.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    static <T> T read(String file, Class<T> type) {
        try (InputStream written = DemoContent.class.getResourceAsStream("/demo/" + file)) {
            return YAML.readValue(written, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
