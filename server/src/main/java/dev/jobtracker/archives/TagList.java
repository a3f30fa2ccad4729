package dev.jobtracker.archives;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tags in one cell, with semicolons between; a backslash goes before a semicolon or backslash of their own. */
final class TagList {

    private static final Pattern SPECIAL = Pattern.compile("[;\\\\]");

    private TagList() {}

    static String write(List<String> tags) {
        return String.join(
                ";",
                tags.stream()
                        .map(tag -> SPECIAL.matcher(tag).replaceAll("\\\\$0"))
                        .toList());
    }

    static List<String> read(String cell) {
        List<String> tags = new ArrayList<>();
        StringBuilder tag = new StringBuilder();
        for (int index = 0; index < cell.length(); index++) {
            char character = cell.charAt(index);
            if (character == '\\' && index + 1 < cell.length()) {
                index++;
                tag.append(cell.charAt(index));
            } else if (character == ';') {
                tags.add(tag.toString().strip());
                tag.setLength(0);
            } else {
                tag.append(character);
            }
        }
        tags.add(tag.toString().strip());
        return tags.stream().filter(one -> !one.isEmpty()).toList();
    }
}
