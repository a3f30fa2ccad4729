package dev.jobtracker.sources.reading;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Signs and codes of currencies. A sign that several countries use means nothing until a country is said. */
final class Currencies {

    private static final String UNCLEAR = "";

    private static final Set<String> CODES = Set.of(
            "USD", "EUR", "GBP", "SEK", "NOK", "DKK", "ISK", "CHF", "PLN", "CZK", "HUF", "RON", "BGN", "UAH", "RUB",
            "TRY", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "BRL", "ARS", "CLP", "COP", "PEN", "UYU", "INR", "PKR",
            "BDT", "LKR", "JPY", "CNY", "TWD", "KRW", "THB", "VND", "IDR", "MYR", "PHP", "ZAR", "NGN", "KES", "EGP",
            "MAD", "ILS", "AED", "SAR", "QAR", "GEL", "RSD", "KZT");

    private static final Map<String, String> UNAMBIGUOUS = Map.ofEntries(
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("₹", "INR"),
            Map.entry("₩", "KRW"),
            Map.entry("₽", "RUB"),
            Map.entry("₺", "TRY"),
            Map.entry("₪", "ILS"),
            Map.entry("₴", "UAH"),
            Map.entry("₫", "VND"),
            Map.entry("₱", "PHP"),
            Map.entry("zł", "PLN"),
            Map.entry("kč", "CZK"),
            Map.entry("us$", "USD"),
            Map.entry("ca$", "CAD"),
            Map.entry("c$", "CAD"),
            Map.entry("au$", "AUD"),
            Map.entry("a$", "AUD"),
            Map.entry("nz$", "NZD"),
            Map.entry("s$", "SGD"),
            Map.entry("hk$", "HKD"),
            Map.entry("mx$", "MXN"),
            Map.entry("r$", "BRL"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("fr.", "CHF"),
            Map.entry("sfr", "CHF"),
            Map.entry("rmb", "CNY"));

    private static final Map<String, Set<String>> SHARED = Map.of(
            "$", Set.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD"),
            "kr", Set.of("SEK", "NOK", "DKK", "ISK"),
            "kronor", Set.of("SEK", "NOK", "DKK", "ISK"),
            ":-", Set.of("SEK", "NOK", "DKK", "ISK"),
            "¥", Set.of("JPY", "CNY"));

    private static final Pattern SWEDISH = Pattern.compile(
            "(?iU)\\b(mån|månad\\p{L}*|tim|timm\\p{L}*|timlön|vecka\\p{L}*|årslön|kronor|lön|från|till|upp)\\b");

    /** Any sign or code, as an alternation. */
    static final String MARKS =
            "us\\$|ca\\$|au\\$|nz\\$|hk\\$|mx\\$|[acrs]\\$|[$€£¥₹₩₽₺₪₴₫₱]|zł|kč|kr(?:onor)?\\b|:-|euros?\\b|fr\\.|sfr\\b|rmb\\b|"
                    + String.join("|", CODES.stream().sorted().toList());

    private static final Pattern CODE = Pattern.compile("\\b(" + String.join("|", CODES) + ")\\b");

    private Currencies() {}

    /**
     * The currency that the amounts, else the rest of the text, else the country name; null when none or several do.
     */
    static @Nullable String said(String text, Amount first, @Nullable Amount second, @Nullable String country) {
        Set<String> marked = Stream.of(first.currency(), second == null ? null : second.currency())
                .filter(Objects::nonNull)
                .map(mark -> mark.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        if (marked.isEmpty()) {
            Set<String> codes = codes(text);
            return codes.isEmpty() ? ofCountry(country) : only(codes);
        }
        return only(marked.stream()
                .map(mark -> Objects.requireNonNullElse(meaning(mark, text, country), UNCLEAR))
                .collect(Collectors.toSet()));
    }

    private static @Nullable String meaning(String mark, String text, @Nullable String country) {
        Set<String> candidates = SHARED.get(mark);
        if (candidates == null) {
            return UNAMBIGUOUS.getOrDefault(mark, code(mark));
        }
        String spelledOut =
                only(codes(text).stream().filter(candidates::contains).collect(Collectors.toSet()));
        if (spelledOut != null) {
            return spelledOut;
        }
        String home = ofCountry(country);
        if (home != null) {
            return candidates.contains(home) ? home : null;
        }
        return candidates.contains("SEK") && SWEDISH.matcher(text).find() ? "SEK" : null;
    }

    private static Set<String> codes(String text) {
        return CODE.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static @Nullable String only(Set<String> codes) {
        return codes.size() == 1 && !codes.contains(UNCLEAR) ? codes.iterator().next() : null;
    }

    /** The currency of a country. */
    static @Nullable String ofCountry(@Nullable String country) {
        if (country == null || country.length() != 2) {
            return null;
        }
        try {
            Currency currency = Currency.getInstance(Locale.of("", country));
            return currency == null ? null : currency.getCurrencyCode();
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    /** A code as ISO 4217 writes it. */
    static @Nullable String code(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return Currency.getInstance(text.strip().toUpperCase(Locale.ROOT)).getCurrencyCode();
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }
}
