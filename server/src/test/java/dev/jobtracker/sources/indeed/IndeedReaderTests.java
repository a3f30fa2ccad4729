package dev.jobtracker.sources.indeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.OddFields;
import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.Replies;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.SourceQuery;
import dev.jobtracker.sources.reading.Paging;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndeedReaderTests {

    private static final SourcePosting EXPECTED = SourcePosting.of(Indeed.ID, "f51a1e5b07f97a41", "Java developer")
            .company("Blåklint AB", null, null)
            .place(new Place("Lund, Skåne", "Lund", "Skåne län", "SE", 55.7, 13.19))
            .description(null, "Vi bygger fyrar med Java...")
            .addresses(URI.create("http://www.indeed.com/viewjob?jk=f51a1e5b07f97a41&indpubnum=1"), null)
            .times(Instant.parse("2026-03-02T08:00:00Z"), null, null)
            .publisher("Blåklint")
            .build();

    @Test
    void readsJson() {
        Paging.Page page = IndeedSearch.read(Replies.json("indeed/search.json"), 0, Replies.NOW);

        assertThat(page.items().postings()).containsExactly(EXPECTED);
        assertThat(page.items().unreadable()).isZero();
        assertThat(page.total()).isEqualTo(57);
        assertThat(page.next()).isEqualTo("2");
    }

    @Test
    void readsTheSameOfXml() throws XMLStreamException {
        Paging.Page page = IndeedSearch.read(IndeedXml.read(Replies.text("indeed/search.xml")), 0, Replies.NOW);

        assertThat(page.items().postings()).containsExactly(EXPECTED);
        assertThat(page.total()).isEqualTo(57);
        assertThat(page.next()).isEqualTo("2");
    }

    @Test
    void readsErrorsOfXml() throws XMLStreamException {
        assertThat(IndeedXml.read(Replies.text("indeed/error.xml"))
                        .path("error")
                        .asString())
                .isEqualTo("Invalid publisher number provided.");
    }

    @Test
    void opensNoFileThatAnAnswerNames() {
        assertThatThrownBy(() -> IndeedXml.read(Replies.text("indeed/entities.xml")))
                .isInstanceOf(XMLStreamException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<response>",
                "<response><results><result>",
                "<a/>trailing",
                "no xml",
                "<response><x>&lol;</x></response>"
            })
    void refusesWhatIsNotWhole(String xml) {
        assertThatThrownBy(() -> IndeedSearch.read(IndeedXml.read(xml), 0, Replies.NOW)
                        .items()
                        .postings()
                        .getFirst())
                .isInstanceOf(Exception.class);
    }

    @Test
    void refusesEndlessNesting() {
        String deep = "<response><query>" + "<a>".repeat(5_000) + "</a>".repeat(5_000) + "</query></response>";
        assertThatThrownBy(() -> IndeedXml.read(deep)).isInstanceOf(XMLStreamException.class);
    }

    @Test
    void keepsTheOtherFieldsOfAnItemWithOneOddField() {
        OddFields.spoilOneAtATime(
                Replies.json("indeed/search.json").path("results").path(0),
                result -> IndeedReader.read(result, Replies.NOW),
                Set.of("jobkey", "jobtitle", "expired"));
    }

    @ParameterizedTest
    @CsvSource({
        "Indeed,true",
        "indeed,true",
        "via Indeed,true",
        "Indeed.com,true",
        "Indeed Sweden,true",
        "Indeedly,false",
        "LinkedIn,false"
    })
    void knowsItsOwnName(String publisher, boolean expected) {
        assertThat(new Indeed().isNamed(publisher)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.indeed.com/viewjob?jk=F51A1E5B07F97A41&utm=x,f51a1e5b07f97a41",
        "https://se.indeed.com/jobs?q=x&vjk=0123456789abcdef,0123456789abcdef",
        "https://www.indeed.com/viewjob,",
        "https://www.indeed.com/viewjob?jk=<script>,"
    })
    void findsTheJobKeyInAnAddress(String address, String expected) {
        URI page = URI.create(address.replace("<", "%3C").replace(">", "%3E"));
        assertThat(new Indeed().idAt(page).orElse(null)).isEqualTo(expected);
    }

    @Test
    void asksInTheWordsOfThePublisherApi() {
        SourceQuery query = new SourceQuery(
                "java", "Lund, Sweden", null, EmploymentType.FULL_TIME, Replies.NOW.minus(Duration.ofDays(2)), 0, 20);
        assertThat(new IndeedQuery(query, Replies.NOW, null).page(25, "42").toString())
                .isEqualTo("/ads/apisearch?publisher=42&v=2&format=json&q=java&l=Lund%2C%20Sweden&co=se&jt=fulltime"
                        + "&fromage=2&sort=relevance&start=25&limit=20&highlight=0&latlong=1&userip=127.0.0.1"
                        + "&useragent=JobTracker%2F1.0");
    }
}
