package dev.jobtracker.jobs.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AdvertisementTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void keepsWhatFormatsText() {
        String html = "<h2>Work</h2><p>Bake <strong>bread</strong><br>daily</p><ul><li>Rye</li><li>Oat</li></ul>";

        Advertisement advertisement = html(html);

        assertThat(advertisement.html()).isEqualTo(html);
        assertThat(advertisement.text()).isEqualTo("Work\n\nBake bread\ndaily\n\n• Rye\n• Oat");
    }

    @Test
    void keepsNothingThatRunsOrLoads() {
        List<String> hostile = List.of(
                "<p>a</p><script>alert(1)</script>",
                "<p onclick='alert(1)' onmouseover=alert(1)>a</p>",
                "<a href='javascript:alert(1)'>a</a>",
                "<a href=' jAvAsCrIpT:alert(1)'>a</a>",
                "<a href='java\u0000script:alert(1)'>a</a>",
                "<a href='data:text/html,<script>alert(1)</script>'>a</a>",
                "<p>a<img src=x onerror=alert(1)></p>",
                "<p>a</p><style>*{background:url(//evil.example)}</style>",
                "<p style='background:url(javascript:alert(1))'>a</p>",
                "<p>a</p><iframe src=//evil.example></iframe><object data=x></object><embed src=x>",
                "<p>a</p><svg><script>alert(1)</script></svg>",
                "<p>a</p><svg/onload=alert(1)>",
                "<p>a</p><math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "<p>a</p><form action=//evil.example><input name=password></form>",
                "<p>a</p><base href=//evil.example><meta http-equiv=refresh content='0;//evil.example'>",
                "<p>a</p><noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
                "<p>a</p><!--><img src=x onerror=alert(1)>-->",
                "<p>a</p><<img src=x onerror=alert(1)>",
                "&lt;p&gt;a&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;",
                "&amp;lt;p&amp;gt;a&amp;lt;/p&amp;gt;&amp;lt;img src=x onerror=alert(1)&amp;gt;");
        for (String html : hostile) {
            String safe = html(html).html().toLowerCase(java.util.Locale.ROOT);

            assertThat(safe).as(html).contains("a");
            assertThat(safe)
                    .as(html)
                    .doesNotContainPattern(
                            "<(script|style|img|iframe|object|embed|svg|math|form|input|base|meta|noscript)")
                    .doesNotContainPattern("<[^>]*\\son[a-z]+\\s*=")
                    .doesNotContainPattern("href=\"\\s*(javascript|data)")
                    .doesNotContain("url(");
        }
    }

    @Test
    void followsOnlyLinksToPagesAndMail() {
        assertThat(html("<p><a href=\"https://a.example/x\" onclick=x>a</a></p>")
                        .html())
                .isEqualTo("<p><a href=\"https://a.example/x\" rel=\"nofollow noopener noreferrer\" target=\"_blank\">"
                        + "a</a></p>");
        assertThat(html("<p><a href=\"/relative\">a</a></p>").html()).doesNotContain("href");
        assertThat(html("<p><a href=\"mailto:a@b.example\">a</a></p>").html()).contains("mailto:a@b.example");
    }

    @Test
    void undoesAnEscapingTooMany() {
        assertThat(html("&lt;p&gt;Rye &amp;amp; oat&lt;/p&gt;&lt;ul&gt;&lt;li&gt;x&lt;/li&gt;&lt;/ul&gt;"))
                .isEqualTo(new Advertisement("Rye & oat\n\n• x", "<p>Rye &amp; oat</p><ul><li>x</li></ul>"));
        assertThat(html("&amp;lt;p&amp;gt;Rye&amp;lt;/p&amp;gt;").text()).isEqualTo("Rye");
        assertThat(html("<div>&lt;p&gt;Rye&lt;/p&gt;&lt;p&gt;Oat&lt;/p&gt;</div>")
                        .text())
                .isEqualTo("Rye\n\nOat");
    }

    @Test
    void leavesTagsThatAreWrittenAboutAlone() {
        String html = "<p>You know what &lt;div&gt; means.</p><p>And CSS.</p>";

        assertThat(html(html)).isEqualTo(new Advertisement("You know what <div> means.\n\nAnd CSS.", html));
    }

    @Test
    void keepsTheLinesOfPlainText() {
        assertThat(text("First line\nsecond\n\n\n  Third &amp; last  "))
                .isEqualTo(new Advertisement(
                        "First line\nsecond\n\nThird & last", "<p>First line<br>second</p><p>Third &amp; last</p>"));
        assertThat(text("a < b and c > d").html()).isEqualTo("<p>a &lt; b and c &gt; d</p>");
    }

    @Test
    void readsPlainTextThatIsHtmlAfterAll() {
        assertThat(text("<p>Bread</p><script>x</script>")).isEqualTo(new Advertisement("Bread", "<p>Bread</p>"));
    }

    @Test
    void takesThePlainTextWhereTheHtmlHasLittle() {
        Advertisement advertisement = Advertisement.of("<p>…</p>", "A long text that only the plain form has.");

        assertThat(advertisement.text()).startsWith("A long text");
    }

    @Test
    void makesDoWithNothing() {
        assertThat(Advertisement.of(null, null)).isEqualTo(new Advertisement("", ""));
        assertThat(html("<p> </p><br>").text()).isEmpty();
        assertThat(html("").html()).isEmpty();
    }

    @Test
    void readsWhatIsCutOff() {
        assertThat(html("<p>Bread and <strong>but").text()).isEqualTo("Bread and but");
        assertThat(html("<p>Bread</p><a href=\"https://x").text()).isEqualTo("Bread");
    }

    @Test
    void isNotWornOutByWhatIsMadeToWearOut() {
        assertTimeoutPreemptively(PATIENCE, () -> {
            assertThat(html("<div>".repeat(100_000) + "x").html().length()).isLessThan(2_000_000);
            assertThat(html("<b><i><a href=x>".repeat(20_000) + "x").html().length())
                    .isLessThan(20_000_000);
            assertThat(html("&lt;p".repeat(100_000)).text()).isNotNull();
            assertThat(html("<".repeat(500_000)).text()).isNotNull();
            assertThat(html("<p " + "a=b ".repeat(100_000) + ">x</p>").text()).isNotNull();
            assertThat(html("<table>".repeat(20_000) + "x").text()).isNotNull();
            assertThat(html("&".repeat(500_000)).text()).isNotNull();
            assertThat(text("x\n".repeat(250_000)).text().length()).isLessThan(61_000);
        });
    }

    @Test
    void makesOneLineOfTitles() {
        assertThat(Line.of("  Baker\n\t<b>wanted</b> &amp; needed\u200b ", 100)).isEqualTo("Baker wanted & needed");
        assertThat(Line.of("<script>alert(1)</script>Baker", 100)).isEqualTo("Baker");
        assertThat(Line.of("&lt;b&gt;Baker&lt;/b&gt;", 100)).isEqualTo("Baker");
        assertThat(Line.of("C++ < 5 years", 100)).isEqualTo("C++ < 5 years");
        assertThat(Line.of("AT&T", 100)).isEqualTo("AT&T");
        assertThat(Line.of("<br>", 100)).isNull();
        assertThat(Line.of("x".repeat(500), 100)).hasSize(100);
        assertThat(Line.of("x".repeat(99) + "\uD83D\uDE00", 100)).hasSize(99);
    }

    private static Advertisement html(@Nullable String html) {
        return Advertisement.of(html, null);
    }

    private static Advertisement text(String text) {
        return Advertisement.of(null, text);
    }
}
