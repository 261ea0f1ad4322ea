package org.zarpe.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemplateTextTests {

    @Test
    void findsWordsBetweenTags() {
        assertThat(TemplateText.wordsIn("<p>Hola ${page.name()}</p>")).containsExactly("Hola");
    }

    @Test
    void findsWordsInAttributesAndContentBlocks() {
        assertThat(TemplateText.wordsIn(
                        "@template.ui.card(screen = screen, content = @`<b>Done</b><img alt=\"A ship\">`)"))
                .containsExactlyInAnyOrder("Done", "A ship");
    }

    @Test
    void letsExpressionsAndNestedCallsPass() {
        assertThat(TemplateText.wordsIn("""
                        @import java.util.List
                        @param List<String> names
                        @for(String name : names)
                            @template.ui.badge(tone = "calm", content = @`${screen.t("a.b", name)} @template.ui.icon(name = "ship")`)
                        @endfor
                        """)).isEmpty();
    }
}
