package org.zarpe.api.wire;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;
import org.zarpe.shared.words.Words;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedField;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * The JSON of the API. Strict in what it reads: no member it does not know, none twice, no text for a number. Names of kinds are in kebab-case as in the forms;
 * identifiers are strings, dates as precise as they are known.
 */
@Component
public final class WireMapper {

    private static final String OURS = "org.zarpe.api";
    private static final int DEEPEST = 50;
    private static final int LONGEST_NUMBER = 60;

    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .annotationIntrospector(new KebabCase())
            .addModule(values())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    textual -> textual.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    public JsonMapper json() {
        return json;
    }

    /** Whether a member of a body may be null, or be left out where it is sent. */
    public static boolean isNullable(RecordComponent member) {
        return Arrays.stream(member.getAnnotatedType().getAnnotations())
                .anyMatch(annotation -> annotation.annotationType() == Nullable.class);
    }

    /** Whether a record is an identifier: one UUID and nothing else. */
    public static boolean isIdentifier(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        return parts != null && parts.length == 1 && parts[0].getType() == UUID.class;
    }

    private static SimpleModule values() {
        return new SimpleModule()
                .addSerializer(PartialDate.class, new Saying<>(PartialDate.class))
                .addDeserializer(PartialDate.class, new PartialDates())
                .addDeserializer(Text.class, new Texts());
    }

    /** Written as its own text. */
    private static final class Saying<T> extends ValueSerializer<T> {
        private final Class<T> type;

        Saying(Class<T> type) {
            this.type = type;
        }

        @Override
        public Class<T> handledType() {
            return type;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeString(value.toString());
        }
    }

    private static final class PartialDates extends ValueDeserializer<PartialDate> {
        @Override
        public PartialDate deserialize(JsonParser json, DeserializationContext context) {
            String written = json.getString();
            return PartialDate.parse(written == null ? "" : written)
                    .orElseGet(() -> (PartialDate) context.handleWeirdStringValue(
                            PartialDate.class, written, "a date is written 2017, 2017-05 or 2017-05-14"));
        }
    }

    /** Where the English is left out, the Spanish serves both. */
    private static final class Texts extends ValueDeserializer<Text> {
        private record Written(String es, @Nullable String en) {}

        @Override
        public Text deserialize(JsonParser json, DeserializationContext context) {
            Written written = context.readValue(json, Written.class);
            String es = written.es() == null ? "" : written.es();
            return new Text(es, written.en() == null ? es : written.en());
        }
    }

    private static final class KebabCase extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        @Override
        public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] values, String[] names) {
            for (int each = 0; each < values.length; each++) {
                names[each] = Words.kebab(values[each]);
            }
            return names;
        }

        /** What is not said to be nullable has to be sent. */
        @Override
        public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            RecordComponent component = component(member);
            return component == null
                    ? super.hasRequiredMarker(config, member)
                    : Boolean.valueOf(!isNullable(component));
        }

        @Override
        public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
            RecordComponent component = annotated instanceof AnnotatedMember member ? component(member) : null;
            return component == null || isNullable(component)
                    ? super.findSetterInfo(config, annotated)
                    : JsonSetter.Value.forValueNulls(Nulls.FAIL);
        }

        private static @Nullable RecordComponent component(AnnotatedMember member) {
            Class<?> type = member.getDeclaringClass();
            if (!type.isRecord() || !type.getPackageName().startsWith(OURS)) {
                return null;
            }
            RecordComponent[] components = type.getRecordComponents();
            return switch (member) {
                case AnnotatedParameter parameter ->
                    parameter.getOwner().getParameterCount() == components.length
                            ? components[parameter.getIndex()]
                            : null;
                case AnnotatedField field ->
                    Arrays.stream(components)
                            .filter(one -> one.getName().equals(field.getName()))
                            .findFirst()
                            .orElse(null);
                default -> null;
            };
        }

        /** An identifier is written as the UUID it holds. */
        @Override
        public Boolean hasAsValue(MapperConfig<?> config, Annotated accessor) {
            return accessor instanceof AnnotatedMethod method
                            && method.getName().equals("value")
                            && isIdentifier(method.getDeclaringClass())
                    ? Boolean.TRUE
                    : super.hasAsValue(config, accessor);
        }
    }
}
