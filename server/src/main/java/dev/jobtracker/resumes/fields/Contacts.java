package dev.jobtracker.resumes.fields;

import dev.jobtracker.resumes.ContactDetails;
import dev.jobtracker.resumes.document.DocumentText;
import dev.jobtracker.resumes.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds how the person is reached, without mistaking their referees for them. */
final class Contacts {

    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\d._%+'-]{1,64}@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){0,4}\\.\\p{L}{2,12}");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\w/.@])(?:(?:\\+|00)\\d{1,3}[ .-]?)?(?:\\(\\d{1,5}\\)[ .-]?)?\\d[\\d ./–-]{4,18}\\d(?![\\w/@])");
    private static final Pattern NO_PHONE = Pattern.compile(
            "(?:19|20)\\d\\d\\s*[-–/.]\\s*(?:(?:19|20)\\d\\d|\\d\\d)(?:\\D.*)?|\\d{6,8}[- ]?\\d{4}|\\d{3} ?\\d{2}|"
                    + "\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}.*|\\d{1,2}[/.-]\\d{4}.*");
    private static final Pattern PHONE_LABEL =
            Pattern.compile("(?i)(?:phone|mobile|mobil|tel|telefon|telephone|cell|handy|tfn|nr)\\b[^\\d+]{0,12}$");
    private static final Pattern PLACE_LABEL = Pattern.compile(
            "(?i)^(?:location|address|adress|bostadsort|ort|hemort|city|wohnort|adresse|anschrift|based in|residence|place)\\s*[:\t]\\s*(.+)$");
    private static final String SEPARATORS = "\t| [|•·–—|] | {2,}|;";

    private final Names names;
    private final Places places;

    Contacts(Names names, Places places) {
        this.names = names;
        this.places = places;
    }

    ContactDetails find(DocumentText text, Sections sections, EvidenceLog evidence) {
        List<Line> top = new ArrayList<>(sections.lines(Part.HEADER, Part.CONTACT, Part.OTHER));
        List<Line> rest = sections.lines(
                Part.SUMMARY,
                Part.SKILLS,
                Part.LANGUAGES,
                Part.INTERESTS,
                Part.EDUCATION,
                Part.EXPERIENCE,
                Part.PROJECTS,
                Part.CERTIFICATIONS,
                Part.AWARDS);
        String email = evidence.take(
                "contact.email", first(email(top, 0.99), email(rest, 0.9), emailBehindTheText(text.links())));
        String phone = evidence.take("contact.phone", first(phone(top, true), phone(rest, false)));
        String name = evidence.take("contact.full_name", names.find(nameLines(sections), email));
        String place = evidence.take("contact.location", place(top));
        List<Found> links = Links.find(top, rest, text.links());
        for (int index = 0; index < links.size(); index++) {
            evidence.take("contact.links[" + index + "]", links.get(index));
        }
        return new ContactDetails(
                name, email, phone, place, links.stream().map(Found::value).toList());
    }

    /** The header first; a name may also stand in a labelled line among the contact details. */
    private static List<Line> nameLines(Sections sections) {
        List<Line> lines = new ArrayList<>(sections.lines(Part.HEADER));
        lines.addAll(sections.lines(Part.CONTACT, Part.OTHER));
        return lines;
    }

    /** Whether the line holds an address or a number, which is no sentence. */
    static boolean isContact(String line) {
        return EMAIL.matcher(line).find() || Links.isLink(line) || line.strip().matches("[+\\d][\\d *()./-]{6,}");
    }

    private static @Nullable Found first(@Nullable Found... candidates) {
        for (Found candidate : candidates) {
            if (candidate != null) {
                return candidate;
            }
        }
        return null;
    }

    private static @Nullable Found email(List<Line> lines, double confidence) {
        for (Line line : lines) {
            Matcher email = EMAIL.matcher(line.text());
            if (email.find()) {
                return new Found(email.group(), confidence, line.text());
            }
        }
        return null;
    }

    private static @Nullable Found emailBehindTheText(List<String> links) {
        for (String link : links) {
            Matcher email = EMAIL.matcher(link);
            if (link.startsWith("mailto:") && email.find()) {
                return new Found(email.group(), 0.9, link);
            }
        }
        return null;
    }

    /** Far from the header only a number that says itself what it is. */
    private static @Nullable Found phone(List<Line> lines, boolean anyNumber) {
        for (Line line : lines) {
            Matcher phone = PHONE.matcher(line.text());
            while (phone.find()) {
                String number = phone.group().strip();
                boolean labelled = PHONE_LABEL
                        .matcher(line.text().substring(0, phone.start()))
                        .find();
                boolean international = number.startsWith("+");
                if ((labelled || international || anyNumber) && isPhone(number, labelled)) {
                    return new Found(number, labelled || international ? 0.97 : 0.85, line.text());
                }
            }
        }
        return null;
    }

    private static boolean isPhone(String number, boolean labelled) {
        long digits = number.chars().filter(Character::isDigit).count();
        boolean balanced = number.indexOf('(') < 0 || number.indexOf(')') > number.indexOf('(');
        return digits >= 7
                && digits <= 15
                && balanced
                && (labelled || !NO_PHONE.matcher(number).matches());
    }

    private @Nullable Found place(List<Line> top) {
        Found best = null;
        for (Line line : top) {
            Matcher label = PLACE_LABEL.matcher(line.text());
            if (label.matches()) {
                return new Found(label.group(1).strip(), 0.95, line.text());
            }
            String withoutContacts = PHONE.matcher(EMAIL.matcher(line.text()).replaceAll("\t"))
                    .replaceAll(found -> found.group().length() > 8 ? "\t" : Matcher.quoteReplacement(found.group()));
            for (String part : withoutContacts.split(SEPARATORS, -1)) {
                String plain = part.replaceAll("(?i)https?://\\S+|^[^\\p{L}\\d]+|[^\\p{L}\\d.)]+$", "")
                        .strip();
                if (best == null && places.isPlace(plain)) {
                    best = new Found(plain, 0.85, line.text());
                }
            }
        }
        return best;
    }
}
