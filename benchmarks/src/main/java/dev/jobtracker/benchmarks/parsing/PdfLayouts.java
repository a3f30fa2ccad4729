package dev.jobtracker.benchmarks.parsing;

import dev.jobtracker.benchmarks.parsing.InventedPerson.Post;
import dev.jobtracker.benchmarks.parsing.InventedPerson.Study;
import java.io.IOException;
import java.util.Locale;

/** Résumés as PDF. */
final class PdfLayouts {

    private static final float LEFT = 50;
    private static final float WIDTH = PdfSheet.RIGHT - LEFT;

    private PdfLayouts() {}

    private static String contact(InventedPerson person, String separator) {
        String phone = person.phone();
        return String.join(separator, person.place(), person.email()) + (phone == null ? "" : separator + phone);
    }

    private static void contactLines(PdfColumn column, InventedPerson person) throws IOException {
        for (String line : contact(person, "\n").split("\n", -1)) {
            column.line(line);
        }
    }

    static byte[] oneColumn(InventedPerson person) throws IOException {
        PdfSheet sheet = new PdfSheet();
        PdfColumn page = new PdfColumn(sheet, LEFT, WIDTH, PdfSheet.TOP);
        page.large(person.name()).line(contact(person, " | "));
        page.heading(person.in("Summary", "Sammanfattning")).line(person.summary());
        page.heading(person.in("Work Experience", "Arbetslivserfarenhet"));
        for (Post post : person.posts()) {
            page.split(post.title(), DateStyle.SHORT_MONTH.of(person, post)).line(post.employer());
            for (String item : post.items()) {
                page.item(item);
            }
            page.gap(6);
        }
        studies(page, person);
        page.heading(person.in("Skills", "Kompetenser")).line(String.join(", ", person.skills()));
        page.heading(person.in("Languages", "Språk")).line(String.join(", ", person.languages()));
        return sheet.bytes();
    }

    private static void studies(PdfColumn column, InventedPerson person) throws IOException {
        column.heading(person.in("Education", "Utbildning"));
        for (Study study : person.studies()) {
            column.strong(study.words())
                    .line(study.start() + " – " + study.end())
                    .gap(4);
        }
    }

    /** Contact, skills and languages beside the rest. */
    static byte[] sideBar(InventedPerson person, boolean left) throws IOException {
        PdfSheet sheet = new PdfSheet();
        float narrow = 150;
        PdfColumn side = new PdfColumn(sheet, left ? LEFT : PdfSheet.RIGHT - narrow, narrow, PdfSheet.TOP - 10);
        PdfColumn main = new PdfColumn(sheet, left ? LEFT + narrow + 30 : LEFT, WIDTH - narrow - 30, PdfSheet.TOP);
        side.heading(person.in("CONTACT", "KONTAKT"));
        contactLines(side, person);
        side.heading(person.in("SKILLS", "KOMPETENSER"));
        for (String skill : person.skills()) {
            side.line(skill);
        }
        side.heading(person.in("LANGUAGES", "SPRÅK"));
        for (String language : person.languages()) {
            side.line(language);
        }
        main.large(person.name());
        main.heading(person.in("PROFILE", "PROFIL")).line(person.summary());
        main.heading(person.in("EXPERIENCE", "ERFARENHET"));
        for (Post post : person.posts()) {
            main.strong(post.title()).line(post.employer()).line(DateStyle.SLASHED.of(person, post));
            for (String item : post.items()) {
                main.item(item);
            }
            main.gap(6);
        }
        studies(main, person);
        return sheet.bytes();
    }

    /** Times in a column of their own, beside what they belong to. */
    static byte[] datesBeside(InventedPerson person) throws IOException {
        PdfSheet sheet = new PdfSheet();
        PdfColumn head = new PdfColumn(sheet, LEFT, WIDTH, PdfSheet.TOP);
        head.large(person.name()).line(contact(person, "   "));
        head.heading(person.in("Profile", "Profil")).line(person.summary());
        head.heading(person.in("Employment", "Anställningar"));
        float y = head.y();
        for (Post post : person.posts()) {
            new PdfColumn(sheet, LEFT, 110, y).line(DateStyle.DASHED.of(person, post));
            PdfColumn text = new PdfColumn(sheet, LEFT + 130, WIDTH - 130, y);
            text.strong(post.title()).line(post.employer());
            for (String item : post.items()) {
                text.item(item);
            }
            y = text.y() - 6;
        }
        PdfColumn below = new PdfColumn(sheet, LEFT, WIDTH, y).heading(person.in("Education", "Utbildning"));
        y = below.y();
        for (Study study : person.studies()) {
            new PdfColumn(sheet, LEFT, 110, y).line(study.start() + " – " + study.end());
            y = new PdfColumn(sheet, LEFT + 130, WIDTH - 130, y)
                            .line(study.words())
                            .y()
                    - 4;
        }
        PdfColumn rest = new PdfColumn(sheet, LEFT, WIDTH, y);
        rest.heading(person.in("Skills", "Kompetenser")).line(String.join(" • ", person.skills()));
        rest.heading(person.in("Languages", "Språk")).line(String.join(", ", person.languages()));
        return sheet.bytes();
    }

    /** Below the name two columns: work, and everything else. */
    static byte[] twoColumns(InventedPerson person) throws IOException {
        PdfSheet sheet = new PdfSheet();
        PdfColumn head = new PdfColumn(sheet, LEFT, WIDTH, PdfSheet.TOP);
        head.large(person.name()).line(contact(person, " · ")).gap(4).line(person.summary());
        PdfColumn left = new PdfColumn(sheet, LEFT, WIDTH * 0.55f, head.y());
        PdfColumn right = new PdfColumn(sheet, LEFT + WIDTH * 0.62f, WIDTH * 0.38f, head.y());
        left.heading(person.in("Professional experience", "Yrkeserfarenhet"));
        for (Post post : person.posts()) {
            left.strong(post.employer()).line(post.title()).line(DateStyle.LONG_MONTH.of(person, post));
            for (String item : post.items()) {
                left.item(item);
            }
            left.gap(8);
        }
        studies(right, person);
        right.heading(person.in("Key skills", "Kunskaper"));
        for (String skill : person.skills()) {
            right.item(skill);
        }
        right.heading(person.in("Languages", "Språkkunskaper"));
        for (String language : person.languages()) {
            right.item(language);
        }
        return sheet.bytes();
    }

    /** Two pages with a line that repeats at the head and a number at the foot of each, headings in capitals. */
    static byte[] withHeadersAndFooters(InventedPerson person) throws IOException {
        PdfSheet sheet = new PdfSheet();
        PdfColumn page = new PdfColumn(sheet, LEFT, WIDTH, PdfSheet.TOP - 20);
        page.large(person.name()).line(contact(person, ", "));
        page.heading(person.in("CAREER SUMMARY", "OM MIG")).line(person.summary());
        page.heading(person.in("WORK HISTORY", "ARBETSLIVSERFARENHET"));
        for (Post post : person.posts()) {
            page.strong(post.title() + ", " + post.employer() + " (" + DateStyle.SHORT_MONTH.of(person, post) + ")");
            for (String item : post.items()) {
                page.item(item);
            }
            page.gap(90);
        }
        page.gap(150);
        studies(page, person);
        page.heading(person.in("SKILLS", "KUNSKAPER")).line(String.join("; ", person.skills()));
        page.heading(person.in("LANGUAGES", "SPRÅK")).line(String.join(", ", person.languages()));
        for (int number = 0; number < sheet.pages(); number++) {
            sheet.write(number, LEFT, 815, 8, false, "Curriculum vitae – " + person.name());
            String foot =
                    String.format(Locale.ROOT, person.in("Page %d of %d", "Sida %d av %d"), number + 1, sheet.pages());
            sheet.write(number, 270, 30, 8, false, foot);
        }
        return sheet.bytes();
    }
}
