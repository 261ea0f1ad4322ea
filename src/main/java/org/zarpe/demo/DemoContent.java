package org.zarpe.demo;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One operator of the demonstration as it is written down: {@code demo/} among the resources.
 *
 * @param told keys of its companies; what they lived through is read only where it is played, which is once
 */
record DemoContent(
        String operator, String password, List<DemoPerson> people, List<DemoProgramme> programmes, List<String> told) {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .withConfigOverride(
                    List.class, lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(Map.class, maps -> maps.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    /** @param programmes keys of those it runs */
    private record Operator(String name, List<String> programmes, List<String> companies, List<DemoPerson> people) {}

    private record Who(String password, List<Operator> operators) {}

    private record What(List<DemoProgramme> programmes) {}

    /** One an operator. */
    static List<DemoContent> all() {
        Who who = read("operators.yaml", Who.class);
        List<DemoProgramme> programmes = read("programmes.yaml", What.class).programmes();
        return who.operators().stream()
                .map(operator -> new DemoContent(
                        operator.name(),
                        who.password(),
                        operator.people(),
                        programmes.stream()
                                .filter(programme -> operator.programmes().contains(programme.key()))
                                .toList(),
                        operator.companies()))
                .toList();
    }

    /** The agency with the cases of the article. */
    static DemoContent agency() {
        return all().getFirst();
    }

    /** The university that runs another method. */
    static DemoContent university() {
        return all().getLast();
    }

    List<DemoCompany> companies() {
        return told.stream().map(DemoContent::company).toList();
    }

    static DemoCompany company(String key) {
        return read("companies/" + key + ".yaml", DemoCompany.class);
    }

    private static <T> T read(String file, Class<T> type) {
        try (InputStream written = DemoContent.class.getResourceAsStream("/demo/" + file)) {
            return YAML.readValue(written, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
