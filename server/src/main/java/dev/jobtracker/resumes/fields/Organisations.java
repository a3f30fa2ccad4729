package dev.jobtracker.resumes.fields;

import java.util.regex.Pattern;

/** Knows the words that stand in the names of employers and of schools. */
final class Organisations {

    private static final Pattern EMPLOYER = Pattern.compile(
            "(?:^|[\\s(])(?:AB|HB|KB|Inc\\.?|Ltd\\.?|LLC|LLP|PLC|plc|Corp\\.?|Corporation|GmbH|AG|SE|S\\.A\\.|SA|B\\.V\\.|BV|N\\.V\\.|"
                    + "A/S|ApS|AS|Oy|Oyj|S\\.r\\.l\\.|SRL|S\\.R\\.L\\.|SpA|Co\\.|Company|Group|Groupe|Holdings?|Partners|Solutions|Systems|"
                    + "Technologies|Industries|Enterprises|Associates|Consulting|Services|Bank|Hospital|Clinic|Sjukhus\\p{L}*|"
                    + "Kommun|kommun|Region|Kommunen|Landsting\\p{L}*|Restaurant|Restaurang|Hotel|Hotell|Studios?|Labs?|"
                    + "Agency|Institute|Foundation|Council|Ministry|Department|Airlines|Airport|Logistics|Insurance|"
                    + "Försäkring|Bygg|Åkeri|Vårdcentral\\p{L}*|Förskola\\p{L}*|Skola|Skolan|Hemtjänst\\p{L}*|Myndigheten|Verket|"
                    + "Bäckerei|Klinik|Stiftung|Foods?|Motors?|Healthcare|Pharma)(?=$|[\\s,.)])");
    private static final Pattern COMPOUND = Pattern.compile(
            "(?i)\\p{L}+(?:sjukhus|sjukhuset|myndigheten|verket|skolan|skola|kommun|byrå|byrån|koncernen|bolaget|hemmet|"
                    + "kliniken|mottagningen|universitet|universitetet|krankenhaus|klinikum|werke|åkeri|bageri|bageriet|restaurangen)\\b");
    private static final Pattern SCHOOL = Pattern.compile(
            "(?i)\\b(?:universit(?:y|ies|ät|et|etet|é|y's|atea|à|eit|etets|ets)|universidad|universitatea|college|school|academy|akademi(?:n)?|institute|institutet|"
                    + "hochschule|fachhochschule|gymnasium|gymnasiet|gymnasieskola\\p{L}*|polytechnic|polytechnique|seminary|"
                    + "yrkeshögskola\\p{L}*|högskola\\p{L}*|folkhögskola\\p{L}*|komvux|kth|eth|mit|ucla|chalmers|handelshögskolan|"
                    + "konservatorium|conservatory|berufsschule|realschule|gesamtschule|lyceum|lycée|liceul|bootcamp|campus|"
                    + "facult(?:y|atea)|adult education|vuxenutbildning\\p{L}*|folkuniversitetet)\\b|\\p{L}+(?:högskolan?|skolan|gymnasiet|gymnasium|skola|schule|universitet)\\b");

    private Organisations() {}

    static boolean isEmployer(String text) {
        return EMPLOYER.matcher(text).find() || COMPOUND.matcher(text).find();
    }

    static boolean isSchool(String text) {
        return SCHOOL.matcher(text).find();
    }

    static boolean isNamed(String text) {
        return isEmployer(text) || isSchool(text);
    }
}
