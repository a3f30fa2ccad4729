package dev.jobtracker.simulator.invented;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Someone who answers questions; the telephone numbers are of the series kept for fiction. */
record Contact(String name, String telephone, String email) {

    private static final List<String> FIRST = List.of(
            "Amina",
            "Björn",
            "Cecilia",
            "Dragan",
            "Elin",
            "Farid",
            "Greta",
            "Hassan",
            "Ingrid",
            "Johan",
            "Katarzyna",
            "Leila",
            "Marcus",
            "Nora",
            "Omid",
            "Petra");

    private static final List<String> LAST = List.of(
            "Ahlqvist",
            "Berglind",
            "Castillo",
            "Dahlkvist",
            "Ekmarker",
            "Farah",
            "Grönvall",
            "Haddad",
            "Isaksdotter",
            "Jovic",
            "Kivinen",
            "Lundmark");

    static Contact invent(String domain, Random random) {
        String first = FIRST.get(random.nextInt(FIRST.size()));
        String last = LAST.get(random.nextInt(LAST.size()));
        String telephone = "070-174 06 " + (10 + random.nextInt(90));
        return new Contact(first + " " + last, telephone, plain(first) + "@" + domain);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('ö', 'o').replace('å', 'a').replace('ä', 'a');
    }
}
