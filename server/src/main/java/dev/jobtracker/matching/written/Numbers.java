package dev.jobtracker.matching.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that a text names, in digits or in words, English and Swedish. */
final class Numbers {

    private static final Pattern NUMBER =
            Pattern.compile("\\d+(?:[ \\u00a0\\u202f.,]\\d{3}(?!\\d))*(?:[.,]\\d+)?|\\p{L}+");
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("fifteen", "15"),
            Map.entry("twenty", "20"),
            Map.entry("hundred", "100"),
            Map.entry("två", "2"),
            Map.entry("tre", "3"),
            Map.entry("fyra", "4"),
            Map.entry("fem", "5"),
            Map.entry("sex", "6"),
            Map.entry("sju", "7"),
            Map.entry("åtta", "8"),
            Map.entry("nio", "9"),
            Map.entry("tio", "10"),
            Map.entry("elva", "11"),
            Map.entry("tolv", "12"),
            Map.entry("femton", "15"),
            Map.entry("tjugo", "20"),
            Map.entry("hundra", "100"));

    private Numbers() {}

    /** In their order, each in one form whatever it is written in. */
    static List<String> in(String text) {
        List<String> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            String found = number.group();
            if (Character.isDigit(found.charAt(0))) {
                numbers.add(plain(found));
            } else if (WORDS.containsKey(found.toLowerCase(Locale.ROOT))) {
                numbers.add(WORDS.get(found.toLowerCase(Locale.ROOT)));
            }
        }
        return numbers;
    }

    private static String plain(String number) {
        return number.replaceAll("[ \\u00a0\\u202f.,](?=\\d{3}(?!\\d))", "").replace(',', '.');
    }
}
