package dev.jobtracker.jobs.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlainHtmlTests {

    private static final int ROUNDS = 10_000;
    private static final List<String> PIECES = List.of(
            "<p>",
            "</p>",
            "<p class=\"x\">",
            "<b>",
            "</b>",
            "<strong>",
            "</strong>",
            "<em>",
            "</em>",
            "<ul>",
            "</ul>",
            "<ol>",
            "</ol>",
            "<li>",
            "</li>",
            "<h2>",
            "</h2>",
            "<h3 id=\"a\">",
            "</h3>",
            "<div>",
            "</div>",
            "<br>",
            "<br/>",
            "<br />",
            "<hr>",
            "<span style=\"color: red\">",
            "</span>",
            "<section>",
            "</section>",
            "<blockquote>",
            "</blockquote>",
            "<a href=\"https://a.example/x?y=1&amp;z=2#top\">",
            "<a href=\"mailto:a@b.example\" class=\"x\">",
            "<a name=\"x\">",
            "</a>",
            "bread",
            "Bröd & smör",
            "&amp;",
            "&lt;b&gt;",
            "&nbsp;",
            "&rsquo;",
            "&#8226;",
            "&#10;",
            "&#38;",
            "&#x80;",
            "\u00a0",
            " ",
            "  ",
            "\n",
            "• rye",
            "😀",
            ">",
            "\"",
            "'",
            "\u2028",
            "\u200b",
            "<code>",
            "</code>",
            "<p title=\"<b>\">",
            "<font>",
            "</font>");
    private static final List<String> ODD = List.of(
            "<P>",
            "<p",
            "</p >",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<!-- x -->",
            "<svg>",
            "</svg>",
            "<a href=\"javascript:alert(1)\">",
            "<a href='https://a.example'>",
            "<a href=\"/b\">",
            "<br></br>",
            "<a href=\"https://a.example/../b\">",
            "<a href=\"https://a.example/å\">",
            "<a href=\"HTTP://A.example\">",
            "<a href=\"https://a.example\" href=\"https://b.example\">",
            "<table><tr><td>",
            "</td></tr></table>",
            "\r\n",
            "<pre>\n",
            "</pre>",
            "<style>p{}</style>",
            "<p/>",
            "<li/>",
            "&",
            "&#0;",
            "&nbsp",
            "&bogus;",
            "\ud83d",
            "\u0000",
            "\f",
            "<",
            "</",
            "<>",
            "<textarea>",
            "<p title=\"a\"b=\"c\">",
            "<title>",
            "<frameset>",
            "<body onload=\"x\">",
            "</body>",
            "<noscript>");

    @Test
    void readsWhatMostAdvertisementsLookLike() {
        String html = "<div class=\"intro\"><p>We are <strong>bakers</strong> &amp; friends.&nbsp;Read <a "
                + "href=\"https://a.example/b?c=d&amp;e=f\" class=\"x\" rel=\"y\">more</a></p></div>\n<h3>You</h3>\n<ul>\n"
                + "<li>rise early<br/>work late</li>\n<li><span style=\"x\">know rye</span></li>\n</ul>";

        Advertisement plain = Objects.requireNonNull(PlainHtml.read(html));

        assertThat(plain).isEqualTo(SafeHtml.parsed(html));
        assertThat(plain.text())
                .isEqualTo("We are bakers & friends. Read more\n\nYou\n\n• rise early\nwork late\n• know rye");
    }

    @Test
    void leavesToTheParserWhatIsNotPlain() {
        for (String odd : ODD) {
            assertThat(PlainHtml.read("<p>a</p>" + odd + "b")).as(odd).isNull();
        }
    }

    @Test
    void understandsLikeTheParserOrNotAtAll() {
        Random random = new Random(7);
        int understood = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String html = someHtml(random);
            Advertisement plain = PlainHtml.read(html);
            if (plain != null) {
                understood++;
                assertThat(plain).as(html).isEqualTo(SafeHtml.parsed(html));
            }
        }
        assertThat(understood).isGreaterThan(ROUNDS / 20);
    }

    private static String someHtml(Random random) {
        return Stream.generate(() -> piece(random)).limit(1 + random.nextInt(6)).collect(Collectors.joining());
    }

    /** Most often something that is closed again, so that much of it is plain. */
    private static String piece(Random random) {
        if (random.nextInt(40) == 0) {
            return ODD.get(random.nextInt(ODD.size()));
        }
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        boolean opens = piece.startsWith("<")
                && !piece.startsWith("</")
                && !piece.startsWith("<br")
                && !piece.startsWith("<hr");
        if (!opens || random.nextInt(20) == 0) {
            return piece;
        }
        String name = piece.substring(1).split("[ >]", 2)[0];
        String inner = random.nextInt(3) == 0 ? "x" : someHtml(random);
        return piece + inner + "</" + name + ">";
    }
}
