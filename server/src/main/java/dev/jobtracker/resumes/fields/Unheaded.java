package dev.jobtracker.resumes.fields;

import dev.jobtracker.resumes.document.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds posts and studies that stand below no heading of theirs: by their times, and by words of titles and schools.
 */
final class Unheaded {

    private static final int CONTACTS_WITHIN = 15;

    private final Entries entries;
    private final TitleWords titles;

    Unheaded(Entries entries, TitleWords titles) {
        this.entries = entries;
        this.titles = titles;
    }

    /** What has a beginning and an end, is called like work, and names more than that. */
    List<Entry> posts(Sections sections) {
        return dated(sections).stream()
                .filter(entry -> !isStudy(entry) && names(entry).size() > 1)
                .filter(entry -> names(entry).stream().anyMatch(titles::isTitle))
                .toList();
    }

    /** What has times and is called like a school or a degree. */
    List<Entry> studies(Sections sections) {
        return dated(sections).stream().filter(Unheaded::isStudy).toList();
    }

    private List<Entry> dated(Sections sections) {
        List<Entry> found = new ArrayList<>();
        for (Section section : sections.of(Part.HEADER, Part.SUMMARY, Part.OTHER)) {
            for (Entry entry : entries.of(belowContacts(section.lines()))) {
                DateSpan span = entry.span();
                if (span != null && !span.isSingle()) {
                    found.add(entry);
                }
            }
        }
        return found;
    }

    /** Name and address at the top name no post. */
    private static List<Line> belowContacts(List<Line> lines) {
        int last = -1;
        for (int index = 0; index < Math.min(CONTACTS_WITHIN, lines.size()); index++) {
            last = Contacts.isContact(lines.get(index).text()) ? index : last;
        }
        return lines.subList(last + 1, lines.size());
    }

    private static boolean isStudy(Entry entry) {
        return names(entry).stream().anyMatch(name -> Degrees.isIn(name) || Organisations.isSchool(name));
    }

    private static List<String> names(Entry entry) {
        return entry.header().stream()
                .flatMap(line -> HeaderParts.of(line.text()).stream())
                .flatMap(part -> HeaderParts.byComma(part).stream())
                .filter(name -> name.chars().anyMatch(Character::isLetter))
                .toList();
    }
}
