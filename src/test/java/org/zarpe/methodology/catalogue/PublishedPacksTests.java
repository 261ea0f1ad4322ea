package org.zarpe.methodology.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zarpe.ZarpeTest;
import org.zarpe.methodology.LoadedPack;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.PackFile;
import org.zarpe.methodology.PackRef;
import org.zarpe.methodology.Packs;
import org.zarpe.methodology.loading.Workbench;
import org.zarpe.shared.Outcome;

@ZarpeTest
class PublishedPacksTests {

    @Autowired
    Packs packs;

    @Autowired
    JdbcClient database;

    @Test
    void theBuiltInPacksArePublishedAtStart() {
        assertThat(packs.published())
                .contains(
                        new PackRef("proveedor-internacional-confiable", "1.1.0"),
                        new PackRef("inocuidad-artesanal", "1.0.0"));
    }

    @Test
    void aPublishedPackIsReadAsItWasLoaded() {
        LoadedPack loaded = version("2.0.0");
        packs.publish(loaded).orThrow();

        Pack read = packs.get(loaded.pack().ref());

        assertThat(read.requirements()).isEqualTo(loaded.pack().requirements());
        assertThat(read).isEqualTo(loaded.pack());
    }

    @Test
    void publishingTheSameContentAgainChangesNothing() {
        packs.publish(version("2.1.0")).orThrow();

        assertThat(packs.publish(version("2.1.0"))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void refusesOtherContentUnderAPublishedVersion() {
        packs.publish(version("2.2.0")).orThrow();
        List<PackFile> files = new ArrayList<>(version("2.2.0").files());
        files.add(new PackFile("CHANGELOG.md", "Something else".getBytes(StandardCharsets.UTF_8)));

        Outcome<PackRef> outcome = packs.publish(new LoadedPack(version("2.2.0").pack(), files));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reasons()).asString().contains("pack-version-exists"));
    }

    @Test
    void theLatestIsTheOneWithTheHighestNumber() {
        packs.publish(version("3.9.0")).orThrow();
        packs.publish(version("3.10.0")).orThrow();

        assertThat(packs.latest("small").map(Pack::version)).contains("3.10.0");
        assertThat(packs.latest("nobody-wrote-it")).isEmpty();
    }

    @Test
    void anEarlierVersionStaysAsItWasBesideALaterOneThatSaysMore() {
        LoadedPack earlier = Workbench.small()
                .with("pack.yaml", "version: 1.0.0", "version: 2.4.0")
                .without("accreditation.yaml")
                .loaded();
        packs.publish(earlier).orThrow();
        packs.publish(version("2.5.0")).orThrow();

        assertThat(packs.get(earlier.pack().ref()).accreditation()).isEmpty();
        assertThat(packs.get(new PackRef("small", "2.5.0")).accreditation()).isPresent();
    }

    @Test
    void aPackThatIsNotPublishedIsNotFound() {
        assertThatThrownBy(() -> packs.get(new PackRef("small", "9.9.9"))).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void nobodyChangesOrRemovesAPublishedPack() {
        packs.publish(version("2.3.0")).orThrow();

        for (String attempt : List.of(
                "update methodology.published_pack set files = ''",
                "delete from methodology.published_pack",
                "truncate methodology.published_pack")) {
            assertThatThrownBy(() -> database.sql(attempt).update())
                    .as(attempt)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private static LoadedPack version(String version) {
        return Workbench.small()
                .with("pack.yaml", "version: 1.0.0", "version: " + version)
                .loaded();
    }
}
