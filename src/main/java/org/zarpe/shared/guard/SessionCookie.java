package org.zarpe.shared.guard;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Names the cookie of a visit before anything that makes sessions reads its settings. */
final class SessionCookie implements EnvironmentPostProcessor {

    private static final String SETTINGS = "server.servlet.session.cookie.";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        PublicAddress address = new PublicAddress(environment.getProperty("zarpe.public-url", ""));
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "session cookie",
                        Map.of(
                                SETTINGS + "name",
                                address.cookie("zarpe-visit"),
                                SETTINGS + "secure",
                                address.isSecure(),
                                SETTINGS + "path",
                                "/",
                                SETTINGS + "http-only",
                                true,
                                SETTINGS + "same-site",
                                "lax")));
    }
}
