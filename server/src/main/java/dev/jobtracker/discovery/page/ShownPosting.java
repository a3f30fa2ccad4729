package dev.jobtracker.discovery.page;

import dev.jobtracker.sources.CleanText;
import dev.jobtracker.sources.SourceId;
import dev.jobtracker.sources.SourcePosting;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A posting as people see it in a page: its heading, whose page it is, and the text, if that is an advertisement's. */
final class ShownPosting {

    /** Words of advertisements in English, Swedish, German, French and Spanish. */
    private static final Pattern ADVERTISEMENT = Pattern.compile(
            "(?iU)\\b(apply|application|applicants?|responsibilit\\w+|requirements?|qualifications?|we are looking for"
                    + "|salary|full[- ]time|part[- ]time|years of experience|job description|vi söker|ansök\\w*"
                    + "|arbetsuppgifter|kvalifikationer|anställning\\w*|heltid|deltid|lön|tillträde|meriterande"
                    + "|tjänsten|bewerb\\w+|aufgaben|ihr profil|vollzeit|teilzeit|gehalt|stellenangebot"
                    + "|postuler|candidature|missions|cdi|cdd|temps plein|profil recherché"
                    + "|solicit\\w+|requisitos|funciones|jornada|salario|oferta de empleo)\\b");

    private static final Pattern AT_COMPANY =
            Pattern.compile("^(?<title>.{3,150}?)\\s+(?:at|hos|till|bei|chez|@)\\s+(?<company>[^|–—]{2,80})$");
    private static final Pattern SEPARATED = Pattern.compile("\\s+[|–—·-]\\s+");
    private static final int LIKELY_WORDS = 3;
    private static final int SHORTEST_TEXT = 40;
    private static final int LONGEST_COMPANY = 100;

    private final Document page;
    private final PostingPage source;

    ShownPosting(PostingPage source) {
        this.source = source;
        this.page = source.document();
    }

    /** The posting; empty when there is no title, or nothing that sounds like an advertisement. */
    Optional<ReadPage> read(SourceId id, String sourceId) {
        Element content = content();
        String text = content.text();
        String title = title();
        Set<String> words = ADVERTISEMENT
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.toSet());
        if (title == null || text.length() < SHORTEST_TEXT || words.isEmpty()) {
            return Optional.empty();
        }
        String company = company();
        SourcePosting posting = SourcePosting.of(id, sourceId, titleAlone(title, company))
                .company(company, null, null)
                .description(content.html(), null)
                .addresses(source.address(), null)
                .build();
        boolean likely = company != null && words.size() >= LIKELY_WORDS;
        return Optional.of(new ReadPage(posting, likely ? Certainty.LIKELY : Certainty.GUESS));
    }

    private Element content() {
        Document copy = page.clone();
        copy.select("script, style, noscript, template, nav, header nav, footer, aside, form, button, iframe, svg")
                .remove();
        Element main = copy.selectFirst("main, [role=main], article");
        return main == null || main.text().length() < SHORTEST_TEXT ? copy.body() : main;
    }

    private @Nullable String title() {
        return Stream.of(heading(), meta("og:title"), page.title())
                .map(text -> CleanText.line(text, 200))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The only heading of the first rank; several are none. */
    private @Nullable String heading() {
        List<Element> headings = page.select("h1");
        return headings.size() == 1 ? headings.getFirst().text() : null;
    }

    private @Nullable String meta(String name) {
        Element element = page.selectFirst("meta[property=" + name + "], meta[name=" + name + "]");
        return element == null ? null : element.attr("content");
    }

    private @Nullable String company() {
        String marked = page
                .select(
                        ".company, .company-name, .companyName, .employer, .employer-name, [itemprop=hiringOrganization]")
                .stream()
                .map(Element::text)
                .map(text -> CleanText.line(text, LONGEST_COMPANY + 1))
                .filter(text -> text != null && text.length() <= LONGEST_COMPANY)
                .findFirst()
                .orElse(null);
        return marked == null ? companyInTitle() : marked;
    }

    /** What stands behind the title: "Baker at Bread Ltd", and whose site it is where that is said. */
    private @Nullable String companyInTitle() {
        for (String text : Stream.of(meta("og:title"), page.title(), heading())
                .filter(Objects::nonNull)
                .toList()) {
            Matcher at = AT_COMPANY.matcher(SEPARATED.split(text.strip(), -1)[0]);
            if (at.matches()) {
                return at.group("company").strip();
            }
        }
        return CleanText.line(meta("og:site_name"), LONGEST_COMPANY);
    }

    private static String titleAlone(String title, @Nullable String company) {
        String first = SEPARATED.split(title, -1)[0].strip();
        Matcher at = AT_COMPANY.matcher(first);
        boolean named =
                company != null && at.matches() && at.group("company").strip().equals(company);
        if (named) {
            return at.group("title").strip();
        }
        boolean trailing = company != null && title.endsWith(company) && first.length() > 2;
        return trailing ? first : title;
    }
}
