package dev.jobtracker.simulator.invented;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * An advertisement's text, as plain text and as HTML.
 *
 * @param plain lines; {@code •} begins a list item
 * @param html paragraphs, headings and lists
 */
record AdvertText(String plain, String html) {

    /** Writes one; the random numbers decide which sentences, in which order, and in which layout. */
    static AdvertText write(Trade trade, Employer employer, boolean remote, String contact, Random random) {
        Wording wording = Wording.of(trade.language());
        Pages pages = new Pages();
        List<String> intro =
                some(trade.intro(), 1 + random.nextInt(trade.intro().size()), random);
        List<String> tasks = some(trade.tasks(), 3 + random.nextInt(3), random);
        List<String> requirements = some(trade.requirements(), 2 + random.nextInt(3), random);
        List<String> merits = some(trade.merits(), 1 + random.nextInt(2), random);
        boolean prose = random.nextInt(3) == 0;
        boolean employerFirst = random.nextBoolean();
        if (employerFirst) {
            pages.paragraph(employer.about());
        }
        pages.paragraph(String.join(" ", intro));
        if (prose) {
            pages.paragraph(wording.youWill() + " " + wording.sentence(tasks) + ".");
        } else {
            pages.heading(wording.tasks());
            pages.list(tasks);
        }
        if (remote) {
            pages.paragraph(wording.remote());
        }
        pages.heading(wording.requirements());
        pages.list(requirements);
        pages.paragraph(wording.merits() + " " + wording.sentence(merits) + ".");
        if (!employerFirst) {
            pages.heading(wording.about());
            pages.paragraph(employer.about());
        }
        pages.heading(wording.offers());
        pages.list(employer.offers());
        List<String> endings = wording.apply();
        pages.paragraph(endings.get(random.nextInt(endings.size())).replace("%s", contact));
        return pages.done();
    }

    private static List<String> some(List<String> all, int count, Random random) {
        List<String> mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, random);
        List<String> chosen = mixed.subList(0, Math.min(count, mixed.size()));
        return all.stream().filter(chosen::contains).toList();
    }

    private static final class Pages {

        private final List<String> plain = new ArrayList<>();
        private final StringBuilder html = new StringBuilder();

        void paragraph(String sentence) {
            plain.add(sentence);
            html.append("<p>").append(escaped(sentence)).append("</p>");
        }

        void heading(String words) {
            plain.add("\n" + words);
            html.append("<h2>").append(escaped(words)).append("</h2>");
        }

        void list(List<String> items) {
            plain.add(items.stream().map(item -> "• " + item).collect(Collectors.joining("\n")));
            html.append("<ul>");
            items.forEach(item -> html.append("<li>").append(escaped(item)).append("</li>"));
            html.append("</ul>");
        }

        AdvertText done() {
            return new AdvertText(String.join("\n", plain), html.toString());
        }

        private static String escaped(String text) {
            return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        }
    }
}
