package dev.jobtracker.jobs.duplicates;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes a title apart into {@link TitleParts}. For one thread and one title. */
final class TitleReader {

    private static final Pattern GENDERS = Pattern.compile(
            "(?i)[(\\[]?\\b(?:[mwfdxhkgi]|div|gn|n)(?:\\s?[/|*,.]\\s?(?:[mwfdxhkgi]|div|gn|n|alle)\\b)+[)\\]]?"
                    + "|\\(all genders?\\)|\\(gn\\)|\\(a\\)|(?<=\\p{L})[:*_/·]-?(?:in(?:nen)?|a|o|e|r)\\b");
    /** Who stands in for another, in one word with what they do. */
    private static final Pattern STAND_IN = Pattern.compile("\\b(\\p{L}{4,})(vikarie[rn]?|vikariat)\\b");

    private static final Set<String> NOISE = Set.of(
            "urgent",
            "hiring",
            "sokes",
            "soker",
            "sok",
            "vi",
            "till",
            "remote",
            "hybrid",
            "distans",
            "onsite",
            "site",
            "new",
            "now",
            "immediate",
            "immediately",
            "start",
            "jobb",
            "job",
            "jobs",
            "home",
            "office",
            "homeoffice",
            "position",
            "opportunity",
            "wanted",
            "gesucht",
            "vaga",
            "utlysning",
            "ledig",
            "lediga",
            "tjanst",
            "tjanster",
            "talande",
            "speaking",
            "speaker",
            "level",
            "niva",
            "tillfalle",
            "snarast",
            "omgaende",
            "full",
            "time",
            "part",
            "based",
            "legitimerad",
            "leg",
            "erfaren",
            "driven",
            "engagerad",
            "experienced",
            "anywhere",
            "worldwide",
            "usa",
            "us",
            "eu",
            "emea",
            "fully",
            "presencial",
            "remoto",
            "hibrido");
    private static final String SPEAKING = "talande";
    private static final int RANKS_OF_ROLES = TitleWords.INTERN | TitleWords.TRAINEE | TitleWords.LEAD;

    private final TitleNumbers written = new TitleNumbers();
    private final Set<Integer> words = new HashSet<>();
    private final Set<Integer> roles = new HashSet<>();
    private final Set<Integer> vagueRoles = new HashSet<>();
    private final Set<Integer> languages = new HashSet<>();
    private final Set<Integer> numbers = new HashSet<>();
    private final List<String> parts;
    private int ranks;
    private int level;
    private int shifts;
    private int seasons;
    private int terms;

    TitleReader(String title) {
        String rest = written.takeFrom(GENDERS.matcher(title).replaceAll(" "));
        String words = TitleWords.STANDING_IN.matcher(Letters.words(rest)).replaceAll("temporary");
        parts = List.of(STAND_IN.matcher(words).replaceAll("$1 $2").split(" ", -1));
        shifts = written.shifts();
        seasons = written.seasons();
    }

    TitleParts read() {
        int index = 0;
        while (index < parts.size()) {
            Roles.Found found = Roles.at(parts, index);
            if (found == null) {
                readWord(parts.get(index), index, false);
                index++;
            } else {
                readRole(found, index);
                index += found.words();
            }
        }
        return new TitleParts(
                words,
                roles,
                vagueRoles,
                ranks,
                level,
                shifts,
                languages,
                written.years(),
                seasons,
                written.percents(),
                terms,
                numbers,
                written.references());
    }

    private void readRole(Roles.Found found, int index) {
        found.roles().forEach(role -> (role.vague() ? vagueRoles : roles).add(role.number()));
        if (found.before().length() > 2) {
            readWord(found.before(), index, true);
        }
        for (String word : parts.subList(index, index + found.words())) {
            ranks |= TitleWords.RANKS.getOrDefault(word, 0) & RANKS_OF_ROLES;
        }
    }

    private void readWord(String word, int index, boolean compound) {
        if (TitleWords.RANKS.containsKey(word) && !isPersonnel(word, index)) {
            ranks |= value(TitleWords.RANKS, word);
        } else if (TitleWords.shift(word) != 0) {
            shifts |= TitleWords.shift(word);
        } else if (TitleWords.SEASONS.containsKey(word)) {
            seasons |= value(TitleWords.SEASONS, word);
        } else if (TitleWords.TERMS.containsKey(word)) {
            terms |= value(TitleWords.TERMS, word);
        } else if (word.equals("time") && index > 0) {
            terms |= time(parts.get(index - 1));
        } else if (isLevel(word, index)) {
            level = TitleWords.LEVELS.containsKey(word) ? value(TitleWords.LEVELS, word) : word.charAt(0) - '0';
        } else {
            addWord(word, compound);
        }
    }

    /** A staff engineer has a rank, waiting staff and a staff grade have none. */
    private boolean isPersonnel(String word, int index) {
        return word.equals("staff")
                && (index == parts.size() - 1 || parts.get(index + 1).equals("grade"));
    }

    private static int value(Map<String, Integer> map, String word) {
        return map.getOrDefault(word, 0);
    }

    private static int time(String before) {
        return switch (before) {
            case "part" -> TitleWords.PART_TIME;
            case "full" -> TitleWords.FULL_TIME;
            default -> 0;
        };
    }

    /** A step of a ladder; {@code i}, {@code v} and {@code vi} are words too, unless they stand last. */
    private boolean isLevel(String word, int index) {
        boolean last = index == parts.size() - 1;
        boolean digit = word.length() == 1 && word.charAt(0) >= '1' && word.charAt(0) <= '6' && last;
        boolean wordElsewhere = word.equals("i") || word.equals("v") || word.equals("vi");
        boolean named = TitleWords.LEVELS.containsKey(word) && (last || !wordElsewhere);
        return index > 0 && (digit || named);
    }

    private void addWord(String word, boolean compound) {
        if (word.length() < 4 && word.chars().allMatch(character -> character >= '0' && character <= '9')) {
            if (!word.isEmpty()) {
                numbers.add(Integer.valueOf(word));
            }
            return;
        }
        String plain = word.endsWith(SPEAKING) && word.length() > 9 ? word.substring(0, word.length() - 7) + "a" : word;
        int form = Vocabulary.hash(plain);
        int meaning = Vocabulary.meaning(form);
        if (Languages.isLanguage(meaning)) {
            languages.add(meaning);
        } else if (!NOISE.contains(plain)
                && !Vocabulary.isCommon(form)
                && (plain.length() > 1 || isLanguageName(plain))) {
            words.add(meaning != 0 ? meaning : stem(plain, compound));
        }
    }

    /** Of programming. */
    private static boolean isLanguageName(String word) {
        return word.equals("c") || word.equals("r");
    }

    private static int stem(String word, boolean compound) {
        boolean linked = compound && word.endsWith("s") && word.length() > 3;
        return Stem.of(linked ? word.substring(0, word.length() - 1) : word);
    }
}
