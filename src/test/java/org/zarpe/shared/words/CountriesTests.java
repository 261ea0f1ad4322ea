package org.zarpe.shared.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zarpe.shared.Language;

class CountriesTests {

    @Test
    void anArticleStandsBeforeSomeNamesWithinAnEnglishSentence() {
        assertThat(Countries.inASentence("US", Language.EN)).isEqualTo("the United States");
        assertThat(Countries.inASentence("CR", Language.EN)).isEqualTo("Costa Rica");
        assertThat(Countries.inASentence("US", Language.ES)).isEqualTo("Estados Unidos");
    }
}
