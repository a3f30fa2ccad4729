package dev.jobtracker.platform.web.docs;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * The page of the error codes, made from the one document that lists them. It knows no more of Markdown than that
 * document uses: headings, paragraphs, tables, code. The row of a code can be linked to by the code.
 */
final class ErrorCodePage {

    private static final Pattern BLOCKS = Pattern.compile("\n{2,}");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private static final String HEAD = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>Error codes · JobTracker</title>
            <link rel="stylesheet" href="/docs/page.css">
            </head>
            <body>
            """;

    private ErrorCodePage() {}

    static String of(String markdown) {
        return BLOCKS.splitAsStream(markdown.strip())
                .map(ErrorCodePage::block)
                .collect(Collectors.joining("\n", HEAD, "\n</body>\n</html>\n"));
    }

    private static String block(String block) {
        if (block.startsWith("## ")) {
            return "<h2>" + text(block.substring(3)) + "</h2>";
        }
        if (block.startsWith("# ")) {
            return "<h1>" + text(block.substring(2)) + "</h1>";
        }
        return block.startsWith("|") ? table(block.lines().toList()) : "<p>" + text(block) + "</p>";
    }

    /** The second line only draws a rule. */
    private static String table(List<String> lines) {
        return lines.stream()
                .skip(2)
                .map(ErrorCodePage::row)
                .collect(Collectors.joining(
                        "\n", "<table>\n<thead>" + cells(lines.getFirst(), "th") + "</thead>\n", "\n</table>"));
    }

    private static String row(String line) {
        Matcher code = CODE.matcher(line);
        String id = code.find() ? " id=\"" + HtmlUtils.htmlEscape(code.group(1)) + "\"" : "";
        return "<tr" + id + ">" + cells(line, "td") + "</tr>";
    }

    private static String cells(String line, String element) {
        return Pattern.compile("\\s*\\|\\s*")
                .splitAsStream(line)
                .filter(cell -> !cell.isEmpty())
                .map(cell -> "<" + element + ">" + text(cell) + "</" + element + ">")
                .collect(Collectors.joining());
    }

    private static String text(String markdown) {
        return CODE.matcher(HtmlUtils.htmlEscape(markdown)).replaceAll("<code>$1</code>");
    }
}
