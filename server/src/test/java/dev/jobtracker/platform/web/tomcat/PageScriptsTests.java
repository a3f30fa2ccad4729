package dev.jobtracker.platform.web.tomcat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class PageScriptsTests {

    @Test
    void namesWhatStandsInThePageItselfAndNoFile() {
        String page = """
                <head><script data-en="/a.js">go()</script><script src="/b.js"></script></head>
                <body><script type="module" src="/c.js"></script></body>
                """;

        // printf 'go()' | openssl dgst -sha256 -binary | base64
        assertThat(PageScripts.of(new ByteArrayResource(page.getBytes(UTF_8))))
                .isEqualTo(List.of("'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='"));
    }

    @Test
    void knowsNoScriptsWithoutAPage() {
        assertThat(PageScripts.of(new ClassPathResource("no-such-page.html"))).isEmpty();
    }
}
