package dev.jobtracker.sources.places;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.RemoteKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceWordsTests {

    /** Expected as {@code town / region / country / remote}, a dash for what is not said. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Stockholm, SE                      | Stockholm / Stockholms län / SE / -
            Stockholm                          | Stockholm / Stockholms län / SE / -
            Stockholms län                     | - / Stockholms län / SE / -
            Stockholm County, Sweden           | - / Stockholms län / SE / -
            Stockholm, Stockholm County, Sweden | Stockholm / Stockholms län / SE / -
            Stockholms kommun                  | Stockholm / Stockholms län / SE / -
            Kista, Sverige                     | Kista / Stockholms län / SE / -
            Lund, Skåne, Sweden                | Lund / Skåne län / SE / -
            Lund, Skåne                        | Lund / Skåne län / SE / -
            Lund, Sweden                       | Lund / Skåne län / SE / -
            Lunds kommun, Skåne län            | Lund / Skåne län / SE / -
            Lund, DK                           | Lund / Midtjylland / DK / -
            Malmö                              | Malmö / Skåne län / SE / -
            Malmo, Sweden                      | Malmö / Skåne län / SE / -
            MALMÖ                              | Malmö / Skåne län / SE / -
            Malmö stad                         | Malmö / Skåne län / SE / -
            211 20 Malmö                       | Malmö / Skåne län / SE / -
            Göteborg                           | Göteborg / Västra Götalands län / SE / -
            Gothenburg, Sweden                 | Göteborg / Västra Götalands län / SE / -
            Goteborg                           | Göteborg / Västra Götalands län / SE / -
            Scania                             | - / Skåne län / SE / -
            Hela Sverige                       | - / - / SE / -
            Sverige                            | - / - / SE / -
            Schweden                           | - / - / SE / -
            Suecia                             | - / - / SE / -
            Hjorted, Sweden                    | Hjorted / - / SE / -
            Remote - US                        | - / - / US / remote
            Remote US                          | - / - / US / remote
            Remote, United States              | - / - / US / remote
            United States (Remote)             | - / - / US / remote
            Remote Canada                      | - / - / CA / remote
            Remote, Italy                      | - / - / IT / remote
            Remoto, Brasil                     | - / - / BR / remote
            Remote - US: Select locations      | - / - / US / remote
            Distans, Sverige                   | - / - / SE / remote
            Stockholm (på distans)             | Stockholm / Stockholms län / SE / remote
            Homeoffice, Deutschland            | - / - / DE / remote
            Télétravail, France                | - / - / FR / remote
            Remote, Bangalore                  | Bengaluru / Karnataka / IN / remote
            Hybrid - Berlin                    | Berlin / Berlin / DE / hybrid
            Berlin, Germany (Hybrid)           | Berlin / Berlin / DE / hybrid
            Hybrid Remote in Malmö             | Malmö / Skåne län / SE / hybrid
            Göteborg, på plats                 | Göteborg / Västra Götalands län / SE / on_site
            Berlin (no remote)                 | Berlin / Berlin / DE / on_site
            München, Bayern                    | München / Bayern / DE / -
            Munich, Germany                    | München / Bayern / DE / -
            Muenchen                           | München / Bayern / DE / -
            Köln                               | Köln / Nordrhein-Westfalen / DE / -
            Frankfurt                          | - / - / DE / -
            Frankfurt, Hessen                  | Frankfurt am Main / Hessen / DE / -
            Frankfurt am Main                  | Frankfurt am Main / Hessen / DE / -
            Walldorf, DE                       | Walldorf / Baden-Württemberg / DE / -
            Wilmington, DE                     | Wilmington / Delaware / US / -
            Copenhagen, Denmark                | København / Hovedstaden / DK / -
            København                          | København / Hovedstaden / DK / -
            Wien, Österreich                   | Wien / Wien / AT / -
            Genève, GE                         | Genève / Genève / CH / -
            Tbilisi, Georgia                   | Tbilisi / - / GE / -
            Atlanta, Georgia                   | Atlanta / Georgia / US / -
            Atlanta, GA                        | Atlanta / Georgia / US / -
            Paris, France                      | Paris / Île-de-France / FR / -
            Paris, TX                          | Paris / Texas / US / -
            Paris, Île-de-France               | Paris / Île-de-France / FR / -
            London, UK                         | London / England / GB / -
            London, England                    | London / England / GB / -
            London, ON                         | London / Ontario / CA / -
            London, Ontario, Canada            | London / Ontario / CA / -
            London                             | London / - / - / -
            Paris                              | Paris / - / - / -
            Lund                               | Lund / - / - / -
            Cambridge                          | Cambridge / - / - / -
            Cambridge, MA                      | Cambridge / Massachusetts / US / -
            Cambridge, MA, USA                 | Cambridge / Massachusetts / US / -
            Birmingham                         | Birmingham / - / - / -
            Birmingham, AL                     | Birmingham / Alabama / US / -
            Georgia                            | - / - / - / -
            CA                                 | - / - / - / -
            Remote - CA                        | - / - / - / remote
            Ontario, Canada                    | - / Ontario / CA / -
            Toronto, CA                        | Toronto / Ontario / CA / -
            Toronto, Ontario, CAN - Remote     | Toronto / Ontario / CA / remote
            San Francisco, CA                  | San Francisco / California / US / -
            San Francisco, California, United States | San Francisco / California / US / -
            New York, NY                       | New York / New York / US / -
            New York, New York                 | New York / New York / US / -
            California City, CA, USA           | California City / California / US / -
            Canton, MA, USA                    | Canton / Massachusetts / US / -
            Quebec                             | - / Québec / CA / -
            Quebec City, QC                    | Québec City / Québec / CA / -
            Manaus - AM                        | - / - / - / -
            Dublin, OH                         | Dublin / Ohio / US / -
            Barcelona, ES                      | Barcelona / Cataluña / ES / -
            NYC                                | New York / - / US / -
            New York City Metropolitan Area    | New York / - / US / -
            Washington, DC                     | Washington / District of Columbia / US / -
            Washington, D.C.                   | Washington / District of Columbia / US / -
            Washington                         | - / - / US / -
            Springfield, IL                    | Springfield / Illinois / US / -
            Springfield                        | Springfield / - / US / -
            Lockhart, TX                       | Lockhart / Texas / US / -
            Muleshoe, TX                       | Muleshoe / Texas / US / -
            Muleshoe, CA                       | - / - / - / -
            Austin TX                          | Austin / Texas / US / -
            Sheffield S9                       | Sheffield / England / GB / -
            Leeds LS1 4AP                      | Leeds / England / GB / -
            Silicon Valley, CA                 | Silicon Valley / California / US / -
            Portland, OR                       | Portland / Oregon / US / -
            Vancouver, WA                      | Vancouver / Washington / US / -
            Vancouver, BC                      | Vancouver / British Columbia / CA / -
            Perth, WA                          | Perth / Western Australia / AU / -
            Sydney, NSW                        | Sydney / New South Wales / AU / -
            Hyderabad, Telangana, India        | Hyderabad / Telangana / IN / -
            Hyderabad                          | Hyderabad / - / - / -
            Bengaluru, India                   | Bengaluru / Karnataka / IN / -
            São Paulo - SP                     | São Paulo / São Paulo / BR / -
            Campinas, SP                       | Campinas / São Paulo / BR / -
            São Paulo                          | São Paulo / São Paulo / BR / -
            Quezon City, Metro Manila          | Quezon City / Metro Manila / PH / -
            Mexico City                        | Ciudad de México / Ciudad de México / MX / -
            Singapore                          | Singapore / - / SG / -
            Hong Kong                          | Hong Kong / - / HK / -
            Kluang, Malaysia                   | Kluang / Johor / MY / -
            Kampung Sungai Ara, Malaysia       | Kampung Sungai Ara / - / MY / -
            PT Lisboa, Portugal                | Lisboa / Lisboa / PT / -
            Tokyo, Japan                       | Tokyo / Tokyo / JP / -
            Tel Aviv, Israel                   | Tel Aviv / - / IL / -
            Tel Aviv, IL                       | Tel Aviv / - / IL / -
            U.S.                               | - / - / US / -
            UK                                 | - / - / GB / -
            USA                                | - / - / US / -
            Deutschland                        | - / - / DE / -
            Czech Republic                     | - / - / CZ / -
            Bosnia and Herzegovina             | - / - / BA / -
            Côte d’Ivoire                      | - / - / CI / -
            Nederland                          | - / - / NL / -
            Suomi                              | - / - / FI / -
            """)
    void readsOnePlace(String words, String expected) {
        assertThat(told(PlaceWords.of(words))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            San Francisco, CA; New York, NY                       ! - / - / US / -
            San Francisco, CA • New York, NY • United States      ! - / - / US / -
            San Francisco, CA - Denver, CO - New York, NY         ! - / - / US / -
            Dublin, Ireland; London, United Kingdom               ! - / - / - / -
            Stockholm eller Göteborg                              ! - / - / SE / -
            Stockholm/Göteborg                                    ! - / - / SE / -
            Malmö och Helsingborg                                 ! - / Skåne län / SE / -
            Stockholm, Göteborg, Malmö                            ! - / - / SE / -
            Stockholm; Stockholm                                  ! Stockholm / Stockholms län / SE / -
            Lund / Malmö, Sweden                                  ! - / - / - / -
            San Francisco, CA; New York, NY; Remote - US          ! - / - / US / remote
            Remote - US (Seattle, WA only)                        ! Seattle / Washington / US / remote
            San Francisco, CA - Hybrid; Denver, CO - Hybrid       ! - / - / US / hybrid
            Fremont, CA, United States (+1 other)                 ! - / - / US / -
            Berlin and 2 more                                     ! - / - / DE / -
            EMEA, LATAM, Canada, USA                              ! - / - / - / -
            London, UK; EMEA                                      ! - / - / - / -
            Bellevue, Washington; Toronto, Ontario, Canada        ! - / - / - / -
            Maryland; Virginia; Washington, DC                    ! - / - / US / -
            Ontario, CAN - Remote;Toronto, Ontario, CAN - Remote  ! - / Ontario / CA / remote
            """)
    void tellsOnlyWhatSeveralPlacesShare(String words, String expected) {
        assertThat(told(PlaceWords.of(words))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Remote,REMOTE",
        "Fully remote,REMOTE",
        "100% Remote,REMOTE",
        "Flexible / Remote,REMOTE",
        "Anywhere,REMOTE",
        "Anywhere in the World,REMOTE",
        "Worldwide,REMOTE",
        "Home Office - HO,REMOTE",
        "Distributed,REMOTE",
        "På distans,REMOTE",
        "Remote only,REMOTE",
        "Hybrid,HYBRID",
        "Hybride,HYBRID",
        "Híbrido,HYBRID",
        "In-Office,ON_SITE",
        "On-site,ON_SITE",
        "Onsite,ON_SITE",
        "På plats,ON_SITE",
        "Hybrid or Remote,REMOTE",
        "Distributed; Hybrid,REMOTE",
        "(Remote),REMOTE"
    })
    void tellsAWayOfWorkingFromAPlace(String words, RemoteKind expected) {
        assertThat(PlaceWords.of(words)).isEqualTo(new PlaceWords(null, expected));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\u0000", "-", ",", "()"})
    void findsNothingWhereNothingIs(String words) {
        assertThat(PlaceWords.of(words)).isEqualTo(new PlaceWords(null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EMEA",
                "Europe",
                "LATAM",
                "NSA",
                "Various locations",
                "Headquarters",
                "in the heart of town",
                "no",
                "Nowhereville",
                "12345",
                "Kungsgatan 5",
                "https://example.org",
                "<b>Lund</b>",
                "a, b, c, d, e, f, g",
                "((((((",
                "Remote (",
                "Multiple Locations, Worldwide",
                "in",
                "de",
                "se",
                "or"
            })
    void claimsNothingOfWordsThatAreNoKnownPlace(String words) {
        PlaceWords read = PlaceWords.of(words);
        Place place = read.place();
        assertThat(place == null ? null : place.country()).isNull();
        assertThat(place == null ? null : place.city()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            Lund,  Skåne, Sweden                ! Lund, Skåne, Sweden
            Remote Poland                       ! Poland
            Remote - US                         ! US
            Brazil (Remote)                     ! Brazil
            Berlin, Germany (Hybrid)            ! Berlin, Germany
            Stockholm (på distans)              ! Stockholm
            New York, NY; Remote - US           ! New York, NY; Remote - US
            Denver, CO - Hybrid; Austin, TX     ! Denver, CO - Hybrid; Austin, TX
            """)
    void showsTheWordsThatSpeakOfThePlace(String words, String expected) {
        assertThat(PlaceWords.of(words).place())
                .isNotNull()
                .extracting(Place::text)
                .isEqualTo(expected);
    }

    @Test
    void takesTheCountryThatTheSourceNamesApart() {
        assertThat(told(PlaceWords.of("London", "GB"))).isEqualTo("London / England / GB / -");
        assertThat(told(PlaceWords.of("Lund", "Sweden"))).isEqualTo("Lund / Skåne län / SE / -");
        assertThat(told(PlaceWords.of("El Dorado, CA", "US"))).isEqualTo("El Dorado / California / US / -");
        assertThat(told(PlaceWords.of("Remote", "US"))).isEqualTo("- / - / US / remote");
        assertThat(told(PlaceWords.of(null, "Sverige"))).isEqualTo("- / - / SE / -");
        assertThat(told(PlaceWords.of("Lund", "nowhere"))).isEqualTo("Lund / - / - / -");
        assertThat(PlaceWords.of(null, null)).isEqualTo(new PlaceWords(null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "SE,SE", "se,SE", "SWE,SE", "Sweden,SE", "Sverige,SE", "Schweden,SE", "Suède,SE", "Suecia,SE",
                "United States,US",
        "USA,US", "Russian Federation,RU", "Turkey,TR", "Türkiye,TR", "Taiwan,TW", "Georgia,GE", "CA,CA", "Nowhere,",
                "XX,"
    })
    void findsCountriesByNameAndCode(String name, @Nullable String expected) {
        assertThat(PlaceWords.countryCode(name)).isEqualTo(expected);
    }

    private static String told(PlaceWords words) {
        Place place = words.place();
        RemoteKind remote = words.remote();
        String where = place == null
                ? "- / - / -"
                : said(place.city()) + " / " + said(place.region()) + " / " + said(place.country());
        return where + " / " + (remote == null ? "-" : remote.key());
    }

    private static String said(@Nullable String part) {
        return part == null ? "-" : part;
    }
}
