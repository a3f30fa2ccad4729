package dev.jobtracker.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourcePostingTests {

    private static final SourceId SOURCE = new SourceId("jobtech");

    @Test
    void keepsTextsThatDatabasesRefuseOut() {
        SourcePosting posting = SourcePosting.of(SOURCE, "1", " Bagare\u0000\n i\u00a0Lund ")
                .company("\u0007", null, null)
                .description("<p>\uD83D</p>", " \n ")
                .skills(List.of("Degar", " ", "Degar"))
                .build();

        assertThat(posting.title()).isEqualTo("Bagare i Lund");
        assertThat(posting.companyName()).isNull();
        assertThat(posting.descriptionHtml()).isEqualTo("<p></p>");
        assertThat(posting.descriptionText()).isNull();
        assertThat(posting.skills()).containsExactly("Degar");
    }

    @Test
    void needsATitleThatCanBeRead() {
        assertThatThrownBy(() -> SourcePosting.of(SOURCE, "1", "\u0000 ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasTheSameIdentifierWhoeverSaysIt() {
        assertThat(SourcePosting.of(SOURCE, "30000001", "Bagare").build().id())
                .isEqualTo(SourcePosting.id(SOURCE, "30000001"))
                .isNotEqualTo(SourcePosting.id(new SourceId("adzuna"), "30000001"));
    }

    @Test
    void takesAddressesOfWebPagesOnly() {
        assertThat(WebAddress.read("www.exempel.se/jobb?id=1"))
                .isEqualTo(URI.create("https://www.exempel.se/jobb?id=1"));
        assertThat(WebAddress.read(" https://exempel.se/a b ")).isEqualTo(URI.create("https://exempel.se/a%20b"));
        assertThat(WebAddress.read("javascript:alert(1)")).isNull();
        assertThat(WebAddress.read("data:text/html,x")).isNull();
        assertThat(WebAddress.read("jobb@exempel.se")).isNull();
        assertThat(WebAddress.read("se annonsen")).isNull();
        assertThat(WebAddress.read("http://")).isNull();
        assertThatThrownBy(() -> SourcePosting.of(SOURCE, "1", "Bagare")
                        .addresses(URI.create("javascript:alert(1)"), null)
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
