package dev.jobtracker.resumes.document.plain;

import dev.jobtracker.resumes.document.DocumentText;
import dev.jobtracker.resumes.document.Line.Weight;
import dev.jobtracker.resumes.document.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown, as far as it changes how its text is read. */
public final class Markdown {

    private static final Pattern LINK =
            Pattern.compile("!?\\[([^\\]\\n]{0,200})]\\(\\s*<?([^)\\s>]{0,500})>?[^)\\n]{0,100}\\)");
    private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}\\s+(.*?)\\s*#*$");
    private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*+]|\\d{1,2}[.)])\\s+(.*)$");
    private static final Pattern UNDERLINE = Pattern.compile("^ {0,3}(?:={3,}|-{3,})\\s*$");
    private static final Pattern TABLE_RULE = Pattern.compile("^\\s*\\|?[\\s:|-]*-{3,}[\\s:|-]*$");

    private Markdown() {}

    public static DocumentText read(String text) {
        Lines lines = new Lines();
        List<String> links = new ArrayList<>();
        String[] source = text.split("\r\n|\r|\n", -1);
        for (int index = 0; index < source.length; index++) {
            String line = unlinked(source[index], links);
            boolean underlined = index + 1 < source.length
                    && !line.isBlank()
                    && UNDERLINE.matcher(source[index + 1]).matches();
            add(lines, line, underlined);
            if (underlined) {
                index++;
            }
        }
        return new DocumentText(lines.all(), links);
    }

    private static void add(Lines lines, String line, boolean underlined) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches() || underlined) {
            lines.add(bare(underlined ? line : heading.group(1)), Weight.HEADING, false);
            return;
        }
        if (UNDERLINE.matcher(line).matches() || TABLE_RULE.matcher(line).matches()) {
            lines.gap();
            return;
        }
        Matcher item = ITEM.matcher(line);
        boolean bullet = item.matches();
        String content = (bullet ? item.group(1) : line).strip();
        if (content.startsWith("|") && content.endsWith("|") && content.length() > 1) {
            content = content.substring(1, content.length() - 1).replace('|', '\t');
        }
        boolean strong = content.matches("(?:\\*\\*|__).*(?:\\*\\*|__)");
        lines.add(bare(content), strong && !bullet ? Weight.STRONG : Weight.BODY, bullet);
    }

    private static String unlinked(String line, List<String> links) {
        Matcher link = LINK.matcher(line);
        StringBuilder plain = new StringBuilder();
        while (link.find()) {
            links.add(link.group(2));
            link.appendReplacement(plain, Matcher.quoteReplacement(link.group(1)));
        }
        return link.appendTail(plain).toString().replaceAll("<((?:https?://|mailto:)?[^<>\\s]+[@.][^<>\\s]+)>", "$1");
    }

    private static String bare(String text) {
        return text.replaceAll("(\\*\\*|__)(.+?)\\1", "$2")
                .replaceAll("(?<![\\w*])[*_](\\S(?:[^*_]*\\S)?)[*_](?![\\w*])", "$1")
                .replaceAll("`([^`]*)`", "$1")
                .replaceAll("\\\\([\\\\`*_{}\\[\\]()#+.!|-])", "$1");
    }
}
