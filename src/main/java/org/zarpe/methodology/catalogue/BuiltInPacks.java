package org.zarpe.methodology.catalogue;

import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.zarpe.methodology.LoadedPack;
import org.zarpe.methodology.PackFile;
import org.zarpe.methodology.PackRef;
import org.zarpe.methodology.loading.PackFiles;
import org.zarpe.methodology.loading.PackLoader;
import org.zarpe.methodology.loading.PackLoader.Loading;
import org.zarpe.shared.Outcome;

/** Publishes the packs that come with the product, before anything else of it runs. */
@Component
class BuiltInPacks implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(BuiltInPacks.class);

    private final PublishedPacks packs;

    BuiltInPacks(PublishedPacks packs) {
        this.packs = packs;
    }

    @Override
    public void afterSingletonsInstantiated() {
        PackFiles.builtIn().entrySet().stream()
                .filter(pack -> !isPublished(pack.getKey(), pack.getValue()))
                .forEach(pack -> publish(pack.getValue()));
    }

    private boolean isPublished(PackRef ref, List<PackFile> files) {
        return packs.digest(ref)
                .filter(digest -> Arrays.equals(digest, Archive.digest(files)))
                .isPresent();
    }

    private void publish(List<PackFile> files) {
        LoadedPack loaded = switch (PackLoader.load(files)) {
            case Loading.Sound sound -> sound.loaded();
            case Loading.Faulty faulty ->
                throw new IllegalStateException("a built-in pack has faults: " + faulty.faults());
        };
        switch (packs.publish(loaded)) {
            case Outcome.Done<PackRef> done -> LOG.info("Published the pack {}.", done.value());
            // an operator's data hang on the published content: it stays
            case Outcome.Refused<PackRef> ignored ->
                LOG.warn(
                        "The pack {} on disk differs from the one published under this version; the published one stays in use.",
                        loaded.pack().ref());
        }
    }
}
