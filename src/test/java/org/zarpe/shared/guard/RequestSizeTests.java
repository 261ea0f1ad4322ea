package org.zarpe.shared.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.web.server.ResponseStatusException;

class RequestSizeTests {

    private static final int LIMIT = 1000;

    @Property(tries = 200)
    void aBodyUpToTheLimitIsReadAndOneByteMoreIsNot(
            @ForAll @IntRange(max = 2 * LIMIT) int size, @ForAll @IntRange(min = 1, max = 300) int atOnce)
            throws IOException {
        ServletInputStream body =
                new CountedBody(new DelegatingServletInputStream(new ByteArrayInputStream(new byte[size])), LIMIT);

        if (size <= LIMIT) {
            assertThat(read(body, atOnce)).isEqualTo(size);
        } else {
            assertThatThrownBy(() -> read(body, atOnce))
                    .isInstanceOfSatisfying(
                            ResponseStatusException.class,
                            tooLarge -> assertThat(tooLarge.getStatusCode()).isEqualTo(HttpStatus.CONTENT_TOO_LARGE));
        }
    }

    private static int read(ServletInputStream body, int atOnce) throws IOException {
        byte[] part = new byte[atOnce];
        int all = 0;
        for (int more = body.read(part); more >= 0; more = body.read(part)) {
            all += more;
        }
        return all;
    }
}
