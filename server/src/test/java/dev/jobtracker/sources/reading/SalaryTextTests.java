package dev.jobtracker.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.sources.SalaryRange;
import dev.jobtracker.sources.SalaryRange.Period;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SalaryTextTests {

    /** Expected as {@code min max currency period}, a dash for an end that is open. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            120K–160K a year                        | US | 120000 160000 USD year
            120–160K a year                         | US | 120000 160000 USD year
            $120K–$160K a year                      | US | 120000 160000 USD year
            $120,000 - $160,000 per year            | US | 120000 160000 USD year
            $120,000.50 to $160,000.75 annually     | US | 120000.5 160000.75 USD year
            US$120k - US$160k p.a.                  |    | 120000 160000 USD year
            $120,000 - $160,000 USD yearly          |    | 120000 160000 USD year
            USD 120,000 - 160,000 / year            |    | 120000 160000 USD year
            $60 - $75 an hour                       | US | 60 75 USD hour
            $60/hr - $75/hr                         | US | 60 75 USD hour
            $22.50/h                                | CA | 22.5 22.5 CAD hour
            A$95,000 per annum                      |    | 95000 95000 AUD year
            CA$90k–CA$110k/yr                       | US | 90000 110000 CAD year
            From $100,000 a year                    | US | 100000 - USD year
            $100,000+ a year                        | US | 100000 - USD year
            Up to $100,000 a year                   | US | - 100000 USD year
            $0 - $90,000 a year                     | US | - 90000 USD year
            $100k a year + 401k match               | US | 100000 100000 USD year
            £350 per day                            |    | 350 350 GBP day
            £350 - £400 p.d.                        |    | 350 400 GBP day
            £45,000 - £55,000 per annum             |    | 45000 55000 GBP year
            £45k–55k pa                             |    | 45000 55000 GBP year
            £900 per week                           |    | 900 900 GBP week
            45 000 kr/mån                           |    | 45000 45000 SEK month
            45\u00a0000 kr/mån                           |    | 45000 45000 SEK month
            45\u2009000 kr/mån                           |    | 45000 45000 SEK month
            45\u202f000 kr/mån                           |    | 45000 45000 SEK month
            45 000 – 50 000 kr/mån                  |    | 45000 50000 SEK month
            32 000 - 38 000 SEK per månad           |    | 32000 38000 SEK month
            32-38 000 kr i månaden                  |    | 32000 38000 SEK month
            45.000:- per månad                      |    | 45000 45000 SEK month
            45-50 tkr/mån                           |    | 45000 50000 SEK month
            Månadslön från 30 000 kr                |    | 30000 - SEK month
            upp till 60 000 kr per månad            |    | - 60000 SEK month
            Timlön: 165,50 kr                       |    | 165.5 165.5 SEK hour
            165 kr/tim                              |    | 165 165 SEK hour
            45 000 kr per month                     | SE | 45000 45000 SEK month
            45 000 kr per month                     | NO | 45000 45000 NOK month
            600 000 kr/år                           | DK | 600000 600000 DKK year
            Årslön 540 000 SEK                      |    | 540000 540000 SEK year
            €55.000–65.000 pro Jahr                 |    | 55000 65000 EUR year
            55.000 € – 65.000 € / Jahr              |    | 55000 65000 EUR year
            55.000,00 EUR bis 65.000,00 EUR jährlich |   | 55000 65000 EUR year
            ab 50.000 € im Jahr                     |    | 50000 - EUR year
            bis zu 70k € Jahresgehalt               |    | - 70000 EUR year
            15,50 € pro Stunde                      |    | 15.5 15.5 EUR hour
            3.200 € monatlich                       |    | 3200 3200 EUR month
            45k€ - 55k€ par an                      |    | 45000 55000 EUR year
            de 2 500 € à 3 000 € par mois           |    | 2500 3000 EUR month
            à partir de 40 000 € par an             |    | 40000 - EUR year
            jusqu'à 60 000 euros par an             |    | - 60000 EUR year
            30.000 € - 40.000 € al año              |    | 30000 40000 EUR year
            30.000 a 40.000 euros brutos anuales    |    | 30000 40000 EUR year
            desde 1.800 € al mes                    |    | 1800 - EUR month
            hasta 25 € por hora                     |    | - 25 EUR hour
            CHF 110'000 - 130'000 per year          |    | 110000 130000 CHF year
            12 000 - 15 000 zł / month              |    | 12000 15000 PLN month
            ₹12 - 18 LPA                            |    | 1200000 1800000 INR year
            12-18 LPA                               | IN | 1200000 1800000 INR year
            R$ 8.000 - R$ 10.000 por mes            |    | 8000 10000 BRL month
            ¥6,000,000 a year                       | JP | 6000000 6000000 JPY year
            $31,2k- $52k per year                   | US | 31200 52000 USD year
            between $50 and $60 per hour, 40 hours a week | US | 50 60 USD hour
            Salary (SEK): 32 000 - 38 000 per month |    | 32000 38000 SEK month
            $25 USD/hour                            |    | 25 25 USD hour
            """)
    void readsPay(String text, @Nullable String country, String expected) {
        assertThat(told(SalaryText.read(text, country))).isEqualTo(expected);
    }

    private static @Nullable String told(@Nullable SalaryRange salary) {
        return salary == null
                ? null
                : end(salary.amountMin()) + " " + end(salary.amountMax()) + " " + salary.currency() + " "
                        + salary.period().key();
    }

    private static String end(@Nullable BigDecimal amount) {
        return amount == null ? "-" : amount.toPlainString();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "DOE",
                "Depends on experience",
                "competitive",
                "Competitive salary",
                "Undefined",
                "N/A",
                "null",
                "Pay per task",
                "negotiable",
                "enligt överenskommelse",
                "Fast månadslön",
                "Lön enligt avtal",
                "nach Vereinbarung",
                "$100,000 - $150,000",
                "USD 100,000 - 150,000",
                "$31,2k- $52k",
                "120K–160K",
                "45 000 kr",
                "€55.000–65.000",
                "OTE $25k - $35k a year",
                "$60 - $75 an hour",
                "120K–160K a year",
                "¥6,000,000 a year",
                "45 000 kr per month",
                "$0 a year",
                "£0 - £0 per day",
                "€65.000–55.000 pro Jahr",
                "40 hours per week",
                "10% bonus per year",
                "401k per year",
                "25 days holiday a year",
                "£50k or €60k - 70k",
                "€50.000 - $60.000 per year",
                "since 2019 a year of growth",
                "1234567890123456 € per year",
                "per year",
                "€ per year"
            })
    void guessesNothing(String text) {
        assertThat(SalaryText.read(text, null)).isNull();
    }

    @Test
    void letsACountryContradictASign() {
        assertThat(SalaryText.read("45 000 kr/mån", "US")).isNull();
        assertThat(SalaryText.read("$100k a year", "SE")).isNull();
        assertThat(SalaryText.read("$100k a year", "MX")).isNull();
        assertThat(SalaryText.read("£45k a year", "SE")).isNotNull();
    }

    @Test
    void takesNumbersThatMakeSense() {
        assertThat(told(SalaryText.of(new BigDecimal("40000"), null, "sek", Period.MONTH)))
                .isEqualTo("40000 - SEK month");
        assertThat(told(SalaryText.of(BigDecimal.ZERO, BigDecimal.TEN, "EUR", Period.HOUR)))
                .isEqualTo("- 10 EUR hour");
        assertThat(SalaryText.of(BigDecimal.ZERO, BigDecimal.ZERO, "EUR", Period.HOUR))
                .isNull();
        assertThat(SalaryText.of(BigDecimal.TEN, BigDecimal.ONE, "EUR", Period.HOUR))
                .isNull();
        assertThat(SalaryText.of(BigDecimal.TEN, null, "euros", Period.HOUR)).isNull();
        assertThat(SalaryText.of(BigDecimal.TEN, null, null, Period.HOUR)).isNull();
        assertThat(SalaryText.of(BigDecimal.TEN, null, "EUR", null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "HOUR,HOUR", "hourly,HOUR", "per-hour-wage,HOUR", "MONTH,MONTH", "monthly,MONTH", "YEAR,YEAR", "annual,YEAR",
        "per-year-salary,YEAR", "1 YEAR,YEAR", "1 HOUR,HOUR", "WEEK,WEEK", "DAY,DAY", "one-time,", "none,"
    })
    void readsThePeriodsOfManyVocabularies(String word, @Nullable Period expected) {
        assertThat(SalaryText.period(word)).isEqualTo(expected);
    }
}
