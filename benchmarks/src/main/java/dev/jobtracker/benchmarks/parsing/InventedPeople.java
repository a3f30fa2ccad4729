package dev.jobtracker.benchmarks.parsing;

import dev.jobtracker.benchmarks.parsing.InventedPerson.Post;
import dev.jobtracker.benchmarks.parsing.InventedPerson.Study;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Reads the invented people of the match-quality set, whose résumés are all written in one way. */
final class InventedPeople {

    private static final Pattern SCHOOL =
            Pattern.compile(".*(?:[Uu]niversi|gymnasiet|Chalmers|Adult Education|Academy|[Ss]chool).*");

    private InventedPeople() {}

    static List<InventedPerson> load() throws IOException {
        List<InventedPerson> people = new ArrayList<>();
        try (InputStream resource = InventedPeople.class.getResourceAsStream("/match-quality/people.txt")) {
            String text = new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8);
            for (String block : text.split("(?m)^=== ", -1)) {
                if (!block.startsWith("#")) {
                    people.add(person(block.split("\n\n", -1)));
                }
            }
        }
        return people;
    }

    private static InventedPerson person(String[] parts) {
        String[] head = parts[0].split("\n", -1);
        String[] contact = head[2].split(" \\| ", -1);
        List<Study> studies = new ArrayList<>();
        body(parts[3]).lines().forEach(line -> studies.add(study(line)));
        return new InventedPerson(
                head[0].strip(),
                head[1].strip(),
                contact[0].strip(),
                contact[1].strip(),
                contact.length > 2 ? contact[2].strip() : null,
                body(parts[1]).strip(),
                posts(body(parts[2]), contact[0].split(",", -1)[0]),
                studies,
                List.of(body(parts[4]).strip().split(", ", -1)),
                List.of(body(parts[5]).strip().split(", ", -1)));
    }

    private static String body(String part) {
        return part.substring(part.indexOf('\n') + 1);
    }

    private static List<Post> posts(String section, String home) {
        List<Post> posts = new ArrayList<>();
        List<String> lines = section.lines().toList();
        for (int at = 0; at < lines.size(); ) {
            String header = lines.get(at);
            String[] dates = lines.get(at + 1).split(" – ", -1);
            at += 2;
            List<String> items = new ArrayList<>();
            while (at < lines.size() && lines.get(at).startsWith("- ")) {
                items.add(lines.get(at++).substring(2));
            }
            posts.add(post(header.split(", ", -1), home, dates, items));
        }
        return posts;
    }

    /** Title, employer and place; the second of three is a ward where the last is no town of the person's. */
    private static Post post(String[] names, String home, String[] dates, List<String> items) {
        boolean ward = names.length == 3 && Character.isLowerCase(names[1].charAt(0)) && !names[2].equals(home);
        String company = ward ? names[2] : names.length > 1 ? names[1] : null;
        String place = names.length > 2 && !ward ? names[2] : null;
        return new Post(names[0], company, place, dates[0], dates[1].matches("\\d.*") ? dates[1] : null, items);
    }

    /** What is no school and no town at the end is the degree, its subject with it. */
    private static Study study(String line) {
        int last = line.lastIndexOf(", ");
        String words = line.substring(0, last);
        String[] years = line.substring(last + 2).split(" – ", -1);
        List<String> parts = new ArrayList<>(List.of(words.split(", ", -1)));
        String school = parts.stream()
                .filter(part -> SCHOOL.matcher(part).matches())
                .findFirst()
                .orElse(null);
        boolean town = parts.size() > 1
                && parts.getLast().matches("\\p{Lu}\\p{Ll}+")
                && !parts.getLast().equals(school);
        if (town) {
            parts.removeLast();
        }
        parts.remove(school);
        return new Study(words, parts.isEmpty() ? null : String.join(" ", parts), school, years[0], years[1]);
    }
}
