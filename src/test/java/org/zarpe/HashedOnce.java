package org.zarpe;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The people of tests are thousands and their passwords two. The product's own encoder hashes each password once and checks every attempt; to hash it for each
 * person again took a third of the time of all tests.
 */
@Component
class HashedOnce implements BeanPostProcessor {

    private record Remembering(PasswordEncoder product, Map<String, String> hashed) implements PasswordEncoder {

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return password == null
                    ? product.encode(null)
                    : hashed.computeIfAbsent(password.toString(), product::encode);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            return product.matches(password, hash);
        }

        @Override
        public boolean upgradeEncoding(@Nullable String hash) {
            return product.upgradeEncoding(hash);
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof PasswordEncoder product ? new Remembering(product, new ConcurrentHashMap<>()) : bean;
    }
}
