package org.zarpe.shared.storage;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.zarpe.shared.PartialDate;

/** Teaches Spring Data JDBC the value types of all modules. */
@Configuration(proxyBeanMethods = false)
class StoredTypes {

    @Bean
    Stored<PartialDate, String> storedPartialDate() {
        return new Stored<>(
                PartialDate.class,
                String.class,
                PartialDate::toString,
                written -> PartialDate.parse(written).orElseThrow());
    }

    @Bean
    JdbcCustomConversions jdbcCustomConversions(JdbcDialect dialect, List<Stored<?, ?>> types) {
        return JdbcCustomConversions.of(
                dialect, types.stream().flatMap(StoredTypes::bothWays).toList());
    }

    private static <T, C> Stream<GenericConverter> bothWays(Stored<T, C> stored) {
        return Stream.of(
                new Writing(
                        pair(stored.type(), stored.column()),
                        value -> stored.write().apply(stored.type().cast(value))),
                new Reading(
                        pair(stored.column(), stored.type()),
                        value -> stored.read().apply(stored.column().cast(value))));
    }

    private static Set<GenericConverter.ConvertiblePair> pair(Class<?> from, Class<?> to) {
        return Set.of(new GenericConverter.ConvertiblePair(from, to));
    }

    @WritingConverter
    private record Writing(Set<ConvertiblePair> getConvertibleTypes, Function<Object, Object> change)
            implements GenericConverter {

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source == null ? null : change.apply(source);
        }
    }

    @ReadingConverter
    private record Reading(Set<ConvertiblePair> getConvertibleTypes, Function<Object, Object> change)
            implements GenericConverter {

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source == null ? null : change.apply(source);
        }
    }
}
