package dev.jobtracker.matching.features;

import java.util.regex.Pattern;

/** How the topics are told. */
final class TopicWords {

    static final Pattern STUDIES = Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{N}])(?:degree(?! of )|degree in|bachelor(?:['’]?s)?|master['’]s|b\\.?sc|m\\.?sc"
                    + "|ph\\.?d|diploma|academic (?:background|education|qualification)s?|(?:university|college|higher|formal|vocational|relevant|completed) (?:education|studies|training)"
                    + "|educated|education (?:in|as|within|from)|educational background|graduated?|trained as|apprenticeship"
                    + "|\\p{L}*examen|\\p{L}{3,}utbildning|utbildning(?! av)|utbildad|civilingenjör|högskoleingenjör|civilekonom|akademisk \\p{L}+"
                    + "|studium|ausbildung(?: als| zum| zur)?|hochschulabschluss)(?![\\p{L}\\p{N}])");
    static final Pattern REGISTRATION = Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{N}])(?:\\p{L}*legitimation|legitimerade?|registered (?:nurse|midwife|psychologist|physiotherapist|pharmacist|dentist)"
                    + "|licensed|(?:nursing|medical|teaching|professional|swedish) (?:licen[cs]e|registration|qualification)|licen[cs]e to practi[cs]e|approbation)(?![\\p{L}\\p{N}])");
    static final Pattern WORK_COUNTS = Pattern.compile("(?iu)(?:experience|erfarenhet|erfahrung)");

    private TopicWords() {}
}
