package org.zarpe.api.wire;

import java.io.IOException;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Reads and writes the bodies of the API. */
@Component
class WireConverter extends AbstractHttpMessageConverter<Wire> {

    private final WireMapper mapper;

    WireConverter(WireMapper mapper) {
        super(MediaType.APPLICATION_JSON);
        this.mapper = mapper;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Wire.class.isAssignableFrom(type);
    }

    @Override
    protected Wire readInternal(Class<? extends Wire> type, HttpInputMessage input) throws IOException {
        try {
            Wire read = mapper.json().readValue(input.getBody(), type);
            if (read == null) {
                throw new HttpMessageNotReadableException("null is no body", input);
            }
            return read;
        } catch (JacksonException unreadable) {
            throw new HttpMessageNotReadableException("not the JSON asked for", unreadable, input);
        }
    }

    @Override
    protected void writeInternal(Wire body, HttpOutputMessage output) throws IOException {
        byte[] written = mapper.json().writeValueAsBytes(body);
        output.getHeaders().setContentLength(written.length);
        output.getBody().write(written);
    }
}
