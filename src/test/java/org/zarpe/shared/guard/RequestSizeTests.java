package org.zarpe.shared.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
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

    @Test
    void onlyWhereFilesAreGivenMoreMayCome() throws Exception {
        assertThat(answer("/companies/7/documents/8/draft/file", 20)).isEqualTo(200);
        assertThat(answer("/companies/7/documents/8/draft/file", 65)).isEqualTo(413);
        for (String other : List.of(
                "/companies/7/documents/8/draft",
                "/companies/7/documents/8/draft/file/removal",
                "/companies/7/documents/8/../draft/file",
                "/companies/7/documents/8/draft/file/")) {
            assertThat(answer(other, 20)).as(other).isEqualTo(413);
        }
    }

    private static int answer(String address, int megabytes) throws Exception {
        RequestSize size = new RequestSize(
                DataSize.ofMegabytes(16),
                List.of(new LargerRequest(
                        "/companies/{company}/documents/{document}/draft/file", DataSize.ofMegabytes(64))));
        MockHttpServletRequest request = new MockHttpServletRequest("POST", address) {
            @Override
            public long getContentLengthLong() {
                return megabytes * 1024L * 1024L;
            }
        };
        MockHttpServletResponse response = new MockHttpServletResponse();
        size.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
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
