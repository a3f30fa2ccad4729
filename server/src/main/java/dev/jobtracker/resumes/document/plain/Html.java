package dev.jobtracker.resumes.document.plain;

import dev.jobtracker.resumes.document.DocumentText;
import dev.jobtracker.resumes.document.Line.Weight;
import dev.jobtracker.resumes.document.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** HTML: what a browser would show of it, line by line. */
public final class Html {

    private Html() {}

    public static DocumentText read(String html) {
        Document page = Jsoup.parse(html);
        page.select("script, style, noscript, template, head, svg, [hidden], [aria-hidden=true]")
                .remove();
        for (Element styled : page.select("[style]")) {
            String style = styled.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
            if (style.contains("display:none")
                    || style.contains("visibility:hidden")
                    || style.contains("font-size:0")) {
                styled.remove();
            }
        }
        Reading reading = new Reading();
        page.body().traverse(reading);
        reading.endLine();
        return new DocumentText(reading.lines.all(), reading.links);
    }

    private static final class Reading implements NodeVisitor {

        private final Lines lines = new Lines();
        private final List<String> links = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private Weight weight = Weight.BODY;
        private boolean bullet;
        private int plainLetters;
        private int strongDepth;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                String words = text.getWholeText().replaceAll("\\s+", " ");
                plainLetters += strongDepth == 0 ? words.strip().length() : 0;
                line.append(words);
            } else if (node instanceof Element element) {
                open(element);
            }
        }

        private void open(Element element) {
            String name = element.normalName();
            if (name.equals("a") && element.hasAttr("href")) {
                links.add(element.attr("href"));
            }
            if (name.equals("br")) {
                endLine();
            } else if (name.equals("td") || name.equals("th")) {
                line.append(line.isEmpty() ? "" : "\t");
            } else if (element.isBlock()) {
                endLine();
                startBlock(name);
            }
            strongDepth += isStrong(name) ? 1 : 0;
        }

        private void startBlock(String name) {
            if (name.matches("h[1-6]")) {
                weight = Weight.HEADING;
            } else if (name.equals("li")) {
                bullet = true;
            } else if (name.matches("p|section|article|ul|ol|table|hr|header|div")) {
                lines.gap();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                strongDepth -= isStrong(element.normalName()) ? 1 : 0;
                boolean cellContent = element.parent() != null
                        && element.parent().normalName().matches("td|th")
                        && element.parent().childrenSize() == 1;
                if (element.isBlock() && !element.normalName().matches("td|th") && !cellContent) {
                    endLine();
                }
            }
        }

        private static boolean isStrong(String name) {
            return name.equals("b") || name.equals("strong");
        }

        private void endLine() {
            if (!line.toString().isBlank()) {
                boolean strong = plainLetters == 0 && weight == Weight.BODY;
                lines.add(line.toString(), strong ? Weight.STRONG : weight, bullet);
                bullet = false;
            }
            line.setLength(0);
            plainLetters = 0;
            weight = Weight.BODY;
        }
    }
}
