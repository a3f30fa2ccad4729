package dev.jobtracker.matching.features;

import dev.jobtracker.jobs.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the list of kinds of work. */
final class OccupationFile {

    private OccupationFile() {}

    /** One kind of work and every form of its name, folded. */
    record Line(Occupation occupation, List<String> english, List<String> swedish) {}

    static List<Line> read() {
        List<Line> lines = new ArrayList<>();
        String family = "";
        for (String line : text().lines().map(String::strip).toList()) {
            if (line.endsWith(":")) {
                family = line.substring(0, line.length() - 1);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                lines.add(line(line, family));
            }
        }
        return lines;
    }

    private static Line line(String line, String family) {
        int equals = line.indexOf(" = ");
        String english = equals < 0 ? line : line.substring(0, equals);
        String swedish = equals < 0 ? "" : line.substring(equals + 3);
        String name = english.split(";", 2)[0].strip();
        String trade = family.substring(0, family.indexOf('.'));
        return new Line(new Occupation(name, trade, family), forms(english), forms(swedish));
    }

    private static List<String> forms(String forms) {
        return Arrays.stream(forms.split(";", -1))
                .map(Words::folded)
                .filter(form -> !form.isEmpty())
                .toList();
    }

    private static String text() {
        try (InputStream resource = OccupationFile.class.getResourceAsStream("/matching/occupations.txt")) {
            if (resource == null) {
                throw new IllegalStateException("the list of occupations is missing");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
