package org.zarpe.shared.web;

import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/** Lets a controller take an identifier record, such as a CompanyId, straight from the address. */
final class Identifiers implements ConditionalGenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, Record.class));
    }

    @Override
    public boolean matches(TypeDescriptor from, TypeDescriptor to) {
        RecordComponent[] parts = to.getType().getRecordComponents();
        return parts != null && parts.length == 1 && parts[0].getType() == UUID.class;
    }

    @Override
    public @Nullable Object convert(@Nullable Object written, TypeDescriptor from, TypeDescriptor to) {
        if (written == null) {
            return null;
        }
        try {
            return BeanUtils.instantiateClass(
                    to.getType().getDeclaredConstructor(UUID.class), UUID.fromString(written.toString()));
        } catch (NoSuchMethodException never) {
            throw new IllegalStateException(never);
        }
    }
}
