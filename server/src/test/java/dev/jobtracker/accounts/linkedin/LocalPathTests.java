package dev.jobtracker.accounts.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTests {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/jobs", "/jobs?q=a%20b#top", "/profile/settings"})
    void keepsPlacesInTheApp(String path) {
        assertThat(LocalPath.orStart(path).value()).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "jobs",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/\t/evil.example",
                "/\n/evil.example",
                " /jobs",
                "/jobs\r\nSet-Cookie: a=b",
                "/jöbs",
                "/%"
            })
    void leadsToTheStartInsteadOfElsewhere(String path) {
        assertThat(LocalPath.orStart(path).value()).isEqualTo("/");
    }
}
