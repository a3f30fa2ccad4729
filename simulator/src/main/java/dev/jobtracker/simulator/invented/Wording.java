package dev.jobtracker.simulator.invented;

import java.util.List;

/**
 * The turns of phrase around an opening's own words.
 *
 * @param about heading above the employer
 * @param tasks heading above the tasks
 * @param youWill begins a sentence that lists tasks
 * @param requirements heading above the requirements
 * @param merits begins a sentence that lists what is welcome
 * @param offers heading above what is offered
 * @param and joins the last two of a list
 * @param apply ends the advertisement; {@code %s} is the contact
 * @param remote says that one may work from home
 */
record Wording(
        String about,
        String tasks,
        String youWill,
        String requirements,
        String merits,
        String offers,
        String and,
        List<String> apply,
        String remote) {

    private static final Wording SWEDISH = new Wording(
            "Om oss",
            "Dina arbetsuppgifter",
            "Du kommer att",
            "Vi söker dig som har",
            "Det är meriterande med",
            "Vi erbjuder",
            "och",
            List.of(
                    "Frågor besvaras av %s. Vi läser ansökningar löpande, så vänta inte till sista dagen.",
                    "Välkommen med din ansökan! Har du frågor, ring %s.",
                    "Vi undanber oss kontakt från rekryteringsföretag. Kontaktperson: %s.",
                    "Skicka cv och några rader om varför just du. %s svarar på frågor."),
            "Efter introduktionen går det bra att arbeta hemifrån delar av veckan.");

    private static final Wording ENGLISH = new Wording(
            "About us",
            "What you will do",
            "You will",
            "You have",
            "It helps if you bring",
            "What we offer",
            "and",
            List.of(
                    "Questions? Ask %s. We read applications as they come in.",
                    "Send a CV and a few honest lines. %s will answer within a week.",
                    "We hire for the team, not the tie. Contact: %s.",
                    "Apply when you are 60% sure; %s is happy to talk first."),
            "Remote work is fine from anywhere within two hours of our time zone.");

    static Wording of(String language) {
        return language.equals("sv") ? SWEDISH : ENGLISH;
    }

    String sentence(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        List<String> first = parts.subList(0, parts.size() - 1);
        return String.join(", ", first) + " " + and + " " + parts.getLast();
    }
}
