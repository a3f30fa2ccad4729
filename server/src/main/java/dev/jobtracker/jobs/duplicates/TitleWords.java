package dev.jobtracker.jobs.duplicates;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The words of a title that set openings of one role apart, as bits. */
final class TitleWords {

    static final int INTERN = 1;
    static final int TRAINEE = 1 << 1;
    static final int JUNIOR = 1 << 2;
    static final int SENIOR = 1 << 3;
    static final int STAFF = 1 << 4;
    static final int PRINCIPAL = 1 << 5;
    static final int LEAD = 1 << 6;
    static final int DEPUTY = 1 << 7;

    static final int NIGHT = 1;
    static final int DAY = 1 << 1;
    static final int EVENING = 1 << 2;
    static final int WEEKEND = 1 << 3;
    static final int TWO_SHIFTS = 1 << 4;
    static final int THREE_SHIFTS = 1 << 5;

    static final int SUMMER = 1;
    static final int AUTUMN = 1 << 1;
    static final int WINTER = 1 << 2;
    static final int SPRING = 1 << 3;

    static final int FULL_TIME = 1;
    static final int PART_TIME = 1 << 1;
    static final int TEMPORARY = 1 << 2;
    static final int PERMANENT = 1 << 3;
    static final int BY_THE_HOUR = 1 << 4;

    /**
     * Standing in for somebody, in words of which none says so by itself: a maternity nurse and a cover letter do not.
     */
    static final Pattern STANDING_IN = Pattern.compile(
            "(?i)\\b(?:parental|maternity|paternity|adoption|sickness|leave)[ -](?:leave )?(?:cover|replacement)\\b"
                    + "|\\bfixed[ -]term\\b");

    static final Map<String, Integer> RANKS = new HashMap<>();
    static final Map<String, Integer> SHIFTS = new HashMap<>();
    static final Map<String, Integer> SEASONS = new HashMap<>();
    static final Map<String, Integer> TERMS = new HashMap<>();
    static final Map<String, Integer> LEVELS = new HashMap<>();

    static {
        put(
                RANKS,
                INTERN,
                "intern interns internship praktikant praktik praktikum werkstudent estagio estagiario"
                        + " estagiaria exjobb examensarbete thesis stagiaire pflichtpraktikum");
        put(
                RANKS,
                TRAINEE,
                "trainee traineeprogram traineeprogrammet traineeship apprentice apprenticeship larling"
                        + " lehrstelle lehrling laerling ausbildungsplatz ausbildung azubi auszubildende auszubildender"
                        + " aprendiz");
        put(RANKS, JUNIOR, "junior jr graduate nyexaminerad nyexad nyutexaminerad berufseinsteiger entry");
        put(RANKS, SENIOR, "senior sr snr seniora");
        put(RANKS, STAFF, "staff");
        put(RANKS, PRINCIPAL, "principal distinguished");
        put(
                RANKS,
                LEAD,
                "lead leading ledande leader teamledare teamleiter arbetsledare gruppledare supervisor foreman skiftledare"
                        + " schichtleiter schichtleitung vorarbeiter teamleitung gruppchef lagledare"
                        + " teamleder gruppeleder arbeidsleder skiftleder formann");
        put(RANKS, DEPUTY, "bitradande vice deputy stellvertretende stellvertretender stallforetradande tf");
        put(
                SHIFTS,
                NIGHT,
                "natt natten nattjanst nattarbete nattpass nattskift nights night nachts nacht nachtdienst"
                        + " noturno noite standignatt overnight");
        put(
                SHIFTS,
                DAY,
                "dagtur dag dagtid dagpass dagskift dagtjanst days daytime dagar fruhdienst tagesdienst diurno");
        put(SHIFTS, EVENING, "kvall kvallar kvallspass kvallsskift evening evenings abend spatdienst");
        put(SHIFTS, WEEKEND, "helg helger helgtjanst weekend weekends wochenende helgjobb helgarbete");
        put(SHIFTS, TWO_SHIFTS, "2skift tvaskift");
        put(SHIFTS, THREE_SHIFTS, "3skift treskift");
        put(
                SEASONS,
                SUMMER,
                "sommersaison sommar summer sommar sommaren sommer sommarjobb sommarvikarie sommarvikarier sommarvikariat"
                        + " verao sommarjobbare");
        put(SEASONS, AUTUMN, "autumn fall host hosten hostterminen herbst");
        put(SEASONS, WINTER, "wintersaison vintersasong winter vinter vintern inverno");
        put(SEASONS, SPRING, "spring varen varterminen fruhjahr fruhling");
        put(TERMS, FULL_TIME, "heltid vollzeit fulltime");
        put(TERMS, PART_TIME, "deltid teilzeit parttime minijob");
        put(
                TERMS,
                TEMPORARY,
                "vikariat vikarie vikarier vikar vikariatet midlertidig temporary visstid visstidsanstallning befristet"
                        + " befristete befristeter elternzeitvertretung temporario temporaria temp"
                        + " foraldravikariat fixedterm");
        put(TERMS, PERMANENT, "tillsvidare permanent unbefristet unbefristete unbefristeter tillsvidareanstallning");
        put(
                TERMS,
                BY_THE_HOUR,
                "timvikarie timanstallning timanstalld timvikarier behovsanstalld casual extra extrajobb extrapersonal"
                        + " behovsanstallning springvikarie");
        put(LEVELS, 1, "i l1 ic1 e1");
        put(LEVELS, 2, "ii l2 ic2 e2");
        put(LEVELS, 3, "iii l3 ic3 e3");
        put(LEVELS, 4, "iv l4 ic4 e4");
        put(LEVELS, 5, "v l5 ic5 e5");
        put(LEVELS, 6, "vi l6 ic6 e6");
    }

    private TitleWords() {}

    /** The shift that a word of a title names, by itself or in a compound such as {@code nattur}; 0 if none. */
    static int shift(String word) {
        int known = SHIFTS.getOrDefault(word, 0);
        if (known != 0 || word.length() < 6) {
            return known;
        }
        if (word.startsWith("natt") || word.startsWith("nacht") || word.startsWith("night")) {
            return NIGHT;
        }
        return word.startsWith("kvall") ? EVENING : word.startsWith("helg") ? WEEKEND : 0;
    }

    private static void put(Map<String, Integer> map, int value, String words) {
        for (String word : words.split(" ", -1)) {
            map.put(word, value);
        }
    }
}
