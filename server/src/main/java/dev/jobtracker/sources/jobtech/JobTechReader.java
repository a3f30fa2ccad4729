package dev.jobtracker.sources.jobtech;

import dev.jobtracker.sources.CleanText;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.WebAddress;
import dev.jobtracker.sources.reading.Description;
import dev.jobtracker.sources.reading.Fields;
import dev.jobtracker.sources.reading.SalaryText;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads one of JobTech's records, as JobSearch and JobStream give them today or gave them under their Swedish field
 * names until 2019. Only the id and the headline must be there. Safe to share between threads.
 */
final class JobTechReader {

    private static final String PAGE = "https://arbetsformedlingen.se/platsbanken/annonser/";
    private static final Pattern DIGITS = Pattern.compile("\\d{1,19}");

    private JobTechReader() {}

    static ReadAd read(JsonNode record) {
        if (!record.isObject()) {
            return new ReadAd.Rejected("not an object");
        }
        JsonNode source = record.path("_source");
        Fields ad = new Fields(source.isObject() ? source : record);
        String id = id(ad);
        if (id == null) {
            return new ReadAd.Rejected("no id");
        }
        if (ad.says("removed", "avpublicerad")) {
            return new ReadAd.Removed(id, SwedishTime.read(ad.text("removed_date")));
        }
        String title = CleanText.line(Description.unescaped(ad.text("headline", "rubrik", "annonsrubrik")), 500);
        if (title == null) {
            return new ReadAd.Rejected("no headline");
        }
        return new ReadAd.Open(posting(ad, id, title));
    }

    /** In the dumps of past years the id is made of the content, and Platsbanken's own stands beside it. */
    private static @Nullable String id(Fields ad) {
        String id = CleanText.line(ad.key("id", "annonsId"), 200);
        String original = CleanText.line(ad.key("original_id"), 200);
        boolean made = id != null && !DIGITS.matcher(id).matches();
        boolean own = original != null && DIGITS.matcher(original).matches();
        return made && own ? original : id;
    }

    private static SourcePosting posting(Fields ad, String id, String title) {
        Workplace workplace = Workplace.of(ad);
        Description description = description(ad);
        URI page = page(ad, id);
        URI application = WebAddress.read(
                ad.child("application_details", "ansokningsdetaljer").text("url", "webbadress"));
        return SourcePosting.of(JobTech.ID, id, title)
                .company(company(ad), companyUrl(ad), WebAddress.read(ad.text("logo_url")))
                .place(workplace.place())
                .remote(remote(ad, workplace))
                .employmentType(Employment.of(ad))
                .salary(SalaryText.read(ad.text("salary_description"), null))
                .description(description.html(), description.text())
                .addresses(page, Objects.equals(application, page) ? null : application)
                .times(published(ad), expires(ad), updated(ad))
                .skills(skills(ad))
                .build();
    }

    private static @Nullable String company(Fields ad) {
        Fields employer = ad.child("employer", "arbetsgivare");
        String name = employer.text("name", "namn", "workplace", "arbetsplats");
        return Description.unescaped(name != null ? name : ad.text("arbetsgivareNamn", "arbetsplatsNamn"));
    }

    private static @Nullable URI companyUrl(Fields ad) {
        String site = ad.child("employer", "arbetsgivare").text("url", "webbadress");
        return WebAddress.read(site != null ? site : ad.text("webbadress"));
    }

    private static @Nullable RemoteKind remote(Fields ad, Workplace workplace) {
        return ad.says("remote_work") ? RemoteKind.REMOTE : workplace.remote();
    }

    private static Description description(Fields ad) {
        Fields parts = ad.child("description", "beskrivning");
        String formatted = parts.text("text_formatted");
        String text = parts.text("text", "annonstext");
        if (formatted == null && text == null) {
            formatted = ad.text("annonstextFormaterad");
            text = ad.text("annonstext", "description");
        }
        if (formatted == null && text == null) {
            text = Stream.of(
                            parts.text("company_information", "information"),
                            parts.text("needs", "behov"),
                            parts.text("requirements", "krav"),
                            parts.text("conditions", "villkor"))
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("\n\n"));
        }
        return Description.of(formatted, text);
    }

    private static @Nullable URI page(Fields ad, String id) {
        URI told = WebAddress.read(ad.text("webpage_url"));
        if (told != null) {
            return told;
        }
        return DIGITS.matcher(id).matches() ? URI.create(PAGE + id) : null;
    }

    private static @Nullable Instant published(Fields ad) {
        return SwedishTime.read(ad.text("publication_date", "publiceringsdatum"));
    }

    /** The earlier of the last day to apply and the last day that the advertisement is shown. */
    private static @Nullable Instant expires(Fields ad) {
        String shown = ad.text("last_publication_date", "sistaPubliceringsdatum");
        Instant lastShown =
                SwedishTime.readEnd(shown != null ? shown : ad.child("status").text("sista_publiceringsdatum"));
        Instant deadline =
                SwedishTime.readEnd(ad.text("application_deadline", "sista_ansokningsdatum", "sistaAnsokningsdatum"));
        if (lastShown == null || deadline == null) {
            return lastShown == null ? deadline : lastShown;
        }
        return lastShown.isBefore(deadline) ? lastShown : deadline;
    }

    private static @Nullable Instant updated(Fields ad) {
        OptionalLong timestamp = ad.whole("timestamp");
        OptionalLong count = timestamp.isPresent() ? timestamp : ad.whole("uppdateradTid");
        return count.isPresent() ? SwedishTime.ofEpoch(count.getAsLong()) : null;
    }

    private static List<String> skills(Fields ad) {
        return Stream.of(ad.child("must_have", "krav"), ad.child("nice_to_have", "meriterande"))
                .flatMap(wishes -> wishes.children("skills", "kompetenser").stream())
                .map(skill -> skill.text("label", "term"))
                .filter(Objects::nonNull)
                .toList();
    }
}
