package dev.jobtracker.benchmarks.parsing;

import dev.jobtracker.benchmarks.parsing.InventedPerson.Post;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/** Résumés as text, with and without marks. */
final class PlainLayouts {

    private PlainLayouts() {}

    /** Text: the time before title and employer on one line. */
    static byte[] text(InventedPerson person) {
        StringBuilder text = new StringBuilder();
        line(text, person.name());
        line(text, person.email());
        line(text, person.place());
        part(text, person.in("PROFILE", "PROFIL"), person.summary());
        part(text, person.in("EXPERIENCE", "ERFARENHET"), "");
        for (Post post : person.posts()) {
            String employer = post.company() == null ? "" : person.in(" at ", " hos ") + post.company();
            String place = post.place() == null ? "" : ", " + post.place();
            line(text, DateStyle.SHORT_MONTH.of(person, post) + "  " + post.title() + employer + place);
            post.items().forEach(item -> line(text, "  * " + item));
        }
        ending(text, person);
        return bytes(text);
    }

    private static void ending(StringBuilder text, InventedPerson person) {
        part(text, person.in("EDUCATION", "UTBILDNING"), "");
        person.studies().forEach(study -> line(text, study.start() + " – " + study.end() + "  " + study.words()));
        part(text, person.in("SKILLS", "KOMPETENSER"), String.join(", ", person.skills()));
        part(text, person.in("LANGUAGES", "SPRÅK"), String.join(", ", person.languages()));
    }

    /** Text: every value with its name before it, years without months. */
    static byte[] labelled(InventedPerson person) {
        StringBuilder text = new StringBuilder();
        line(text, person.in("Name: ", "Namn: ") + person.name());
        line(text, person.in("Address: ", "Adress: ") + person.place());
        line(text, person.in("E-mail: ", "E-post: ") + person.email());
        part(text, person.in("Personal statement", "Personlig profil"), person.summary());
        part(text, person.in("Work history", "Arbetslivserfarenhet"), "");
        for (Post post : person.posts()) {
            line(text, person.in("Period: ", "Period: ") + DateStyle.YEARS.of(person, post));
            line(text, person.in("Position: ", "Befattning: ") + post.title());
            line(text, person.in("Employer: ", "Arbetsgivare: ") + post.employer());
            post.items().forEach(item -> line(text, "- " + item));
            line(text, "");
        }
        ending(text, person);
        return bytes(text);
    }

    static byte[] markdown(InventedPerson person) {
        StringBuilder text = new StringBuilder();
        line(text, "# " + person.name());
        line(text, person.place() + " · <" + person.email() + ">");
        part(text, person.in("## Summary", "## Sammanfattning"), person.summary());
        part(text, person.in("## Experience", "## Erfarenhet"), "");
        for (Post post : person.posts()) {
            line(text, "### " + post.title() + " · " + post.employer());
            line(text, "*" + DateStyle.LONG_MONTH.of(person, post) + "*");
            line(text, "");
            post.items().forEach(item -> line(text, "- " + item));
            line(text, "");
        }
        part(text, person.in("## Education", "## Utbildning"), "");
        person.studies()
                .forEach(study -> line(text, "- " + study.words() + ", " + study.start() + " – " + study.end()));
        part(text, person.in("## Skills", "## Kompetenser"), String.join(", ", person.skills()));
        part(text, person.in("## Languages", "## Språk"), String.join(", ", person.languages()));
        return bytes(text);
    }

    static byte[] html(InventedPerson person) {
        StringBuilder page =
                new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>CV</title></head><body>");
        BiConsumer<String, String> tag = (name, text) -> page.append('<')
                .append(name)
                .append('>')
                .append(text.replace("&", "&amp;"))
                .append("</")
                .append(name)
                .append(">\n");
        tag.accept("h1", person.name());
        tag.accept("p", person.place() + " | " + person.email());
        tag.accept("h2", person.in("About", "Om mig"));
        tag.accept("p", person.summary());
        tag.accept("h2", person.in("Experience", "Arbetslivserfarenhet"));
        for (Post post : person.posts()) {
            tag.accept("h3", post.title());
            tag.accept("p", post.employer() + " | " + DateStyle.DASHED.of(person, post));
            page.append("<ul>");
            post.items().forEach(item -> tag.accept("li", item));
            page.append("</ul>");
        }
        tag.accept("h2", person.in("Education", "Utbildning"));
        person.studies().forEach(study -> tag.accept("p", study.words() + ", " + study.start() + " – " + study.end()));
        tag.accept("h2", person.in("Skills", "Kompetenser"));
        tag.accept("p", String.join(", ", person.skills()));
        tag.accept("h2", person.in("Languages", "Språk"));
        tag.accept("p", String.join(", ", person.languages()));
        return bytes(page.append("</body></html>"));
    }

    /** RTF: the employer above the title, the time behind it. */
    static byte[] rich(InventedPerson person) {
        StringBuilder text = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0 Arial;}}\\f0\\fs22 ");
        rich(text, "\\b\\fs40 ", person.name());
        rich(text, "", person.place() + ", " + person.email());
        rich(text, "\\b\\fs28 ", person.in("Summary", "Sammanfattning"));
        rich(text, "", person.summary());
        rich(text, "\\b\\fs28 ", person.in("Work experience", "Yrkeserfarenhet"));
        for (Post post : person.posts()) {
            rich(text, "\\b ", post.employer());
            rich(text, "", post.title() + " | " + DateStyle.SHORT_MONTH.of(person, post));
            post.items().forEach(item -> rich(text, "", "• " + item));
        }
        rich(text, "\\b\\fs28 ", person.in("Education", "Utbildning"));
        person.studies().forEach(study -> rich(text, "", study.words() + " | " + study.start() + " – " + study.end()));
        rich(text, "\\b\\fs28 ", person.in("Skills", "Kompetenser"));
        rich(text, "", String.join(", ", person.skills()));
        rich(text, "\\b\\fs28 ", person.in("Languages", "Språk"));
        rich(text, "", String.join(", ", person.languages()));
        return bytes(text.append('}'));
    }

    private static void rich(StringBuilder text, String style, String line) {
        text.append("{").append(style);
        line.chars().forEach(c -> text.append(c < 128 ? Character.toString(c) : "\\u" + c + "?"));
        text.append("}\\par\n");
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    private static void part(StringBuilder text, String heading, String body) {
        text.append('\n').append(heading).append("\n\n").append(body).append(body.isEmpty() ? "" : "\n");
    }

    private static byte[] bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
