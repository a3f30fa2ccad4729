package dev.jobtracker.simulator.world;

/** What advertisements can be filtered by: each reads concept ids and legacy codes from its places in the record. */
public enum Facet {
    OCCUPATION_NAME("occupation-name", "/occupation"),
    OCCUPATION_GROUP("occupation-group", "/occupation_group"),
    OCCUPATION_FIELD("occupation-field", "/occupation_field"),
    SKILL("skill", "/must_have/skills", "/nice_to_have/skills"),
    LANGUAGE("language", "/must_have/languages", "/nice_to_have/languages"),
    DRIVING_LICENSE("driving-license", "/driving_license"),
    EMPLOYMENT_TYPE("employment-type", "/employment_type"),
    WORKTIME_EXTENT("worktime-extent", "/working_hours_type"),
    DURATION("duration", "/duration"),
    MUNICIPALITY("municipality", "/workplace_address", "municipality"),
    REGION("region", "/workplace_address", "region"),
    COUNTRY("country", "/workplace_address", "country");

    private final String parameter;
    private final String place;
    private final String second;

    Facet(String parameter, String place) {
        this(parameter, place, "");
    }

    Facet(String parameter, String place, String second) {
        this.parameter = parameter;
        this.place = place;
        this.second = second;
    }

    /** The name of the query parameter. */
    public String parameter() {
        return parameter;
    }

    /** Whether the address holds it, whose keys have the facet's name as their beginning. */
    boolean isPlace() {
        return place.equals("/workplace_address");
    }

    /** Where in the record the entry or the entries are. */
    String place() {
        return place;
    }

    /** A second place, or for an address the beginning of its keys; often empty. */
    String second() {
        return second;
    }
}
