package dev.jobtracker.simulator.rapidapi;

import dev.jobtracker.simulator.openings.Listing;
import dev.jobtracker.simulator.openings.Location;
import dev.jobtracker.simulator.openings.Opening;
import dev.jobtracker.simulator.openings.Pay;
import dev.jobtracker.simulator.wire.Json;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A LinkedIn posting as Fantastic.jobs writes it, in the older or the unified form. */
record LinkedInJob(Listing listing, boolean unified, String description, boolean withAi) {

    ObjectNode json() {
        Opening opening = listing.opening();
        ObjectNode job = Json.object();
        if (unified) {
            job.put("id", listing.number());
        } else {
            job.put("id", Long.toString(listing.number()));
        }
        job.put("date_posted", utc(listing.published()));
        job.put("date_created", utc(listing.published().plusSeconds(1_800)) + ".482910");
        job.put("title", listing.title());
        job.put("organization", listing.company());
        job.put("organization_url", "https://www.linkedin.com/company/" + opening.companySlug());
        job.putNull("organization_logo");
        job.put(unified ? "date_valid_through" : "date_validthrough", utc(opening.deadline()));
        places(job, opening);
        job.set("salary_raw", pay(opening.pay()));
        job.set("employment_type", Json.array(List.of(employmentType(opening))));
        job.put("url", "https://se.linkedin.com/jobs/view/" + listing.slug());
        job.put("source_type", "jobboard").put("source", "linkedin").put("source_domain", "se.linkedin.com");
        job.put("seniority", opening.title().startsWith("Senior") ? "Mid-Senior level" : "Not Applicable");
        job.put("directapply", listing.number() % 2 == 0);
        job.put("external_apply_url", "");
        job.putNull("recruiter_name").putNull("recruiter_title").putNull("recruiter_url");
        company(job, opening);
        if (description.equals("text")) {
            job.put("description_text", opening.text());
        } else if (description.equals("html")) {
            job.put("description_html", opening.html());
        }
        if (withAi) {
            ai(job, opening);
        }
        return job;
    }

    static String employmentType(Opening opening) {
        return opening.temporary() ? "TEMPORARY" : opening.partTime() ? "PART_TIME" : "FULL_TIME";
    }

    private static String utc(Instant time) {
        return LocalDateTime.ofInstant(time.truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC)
                .toString()
                .replaceAll("T(\\d\\d:\\d\\d)$", "T$1:00");
    }

    private static void places(ObjectNode job, Opening opening) {
        Location location = opening.location();
        ObjectNode place = job.putArray("locations_raw").addObject().put("@type", "Place");
        place.putObject("address")
                .put("@type", "PostalAddress")
                .put("addressCountry", location.countryCode())
                .put("addressLocality", location.englishCity())
                .put("addressRegion", location.county().isEmpty() ? null : location.county())
                .put("streetAddress", (String) null);
        job.put("location_type", opening.remote() ? "TELECOMMUTE" : null);
        job.putNull("location_requirements_raw");
        job.set("cities_derived", known(location.englishCity()));
        job.set("regions_derived", known(location.county()));
        job.set("countries_derived", known(location.country()));
        job.set("locations_derived", known(location.english()));
        job.set("timezones_derived", known("Europe/Stockholm"));
        ArrayNode latitudes = job.putArray("lats_derived");
        ArrayNode longitudes = job.putArray("lngs_derived");
        if (location.position() != null) {
            place.put("latitude", location.position().latitude())
                    .put("longitude", location.position().longitude());
            latitudes.add(location.position().latitude());
            longitudes.add(location.position().longitude());
        }
        job.put("remote_derived", opening.remote());
    }

    private static ArrayNode known(String text) {
        return Json.array(text.isEmpty() ? List.of() : List.of(text));
    }

    private static JsonNode pay(@Nullable Pay pay) {
        if (pay == null) {
            return Json.MAPPER.nullNode();
        }
        ObjectNode amount = Json.object().put("@type", "MonetaryAmount").put("currency", "SEK");
        amount.putObject("value")
                .put("@type", "QuantitativeValue")
                .put("minValue", pay.low())
                .put("maxValue", pay.high())
                .put("unitText", "MONTH");
        return amount;
    }

    private void company(ObjectNode job, Opening opening) {
        String prefix = unified ? "org_linkedin_" : "linkedin_org_";
        job.put(
                prefix + (unified ? "headcount" : "employees"),
                40 + opening.domain().length() * 7);
        job.put(prefix + "size", "51-200 employees");
        job.put(prefix + "industry", opening.isTechnical() ? "Software Development" : "");
        job.put(prefix + (unified ? "website" : "url"), "https://" + opening.domain());
        job.put(prefix + "slug", opening.companySlug());
        job.put(prefix + "headquarters", opening.location().cityAndCountry());
        job.put(prefix + "type", "Privately Held");
        job.putArray(prefix + "specialties");
        job.put(prefix + "description", "");
        job.put(prefix + "recruitment_agency_derived", false);
    }

    private void ai(ObjectNode job, Opening opening) {
        Pay pay = opening.pay();
        job.set("ai_key_skills", Json.array(opening.skills()));
        job.put("ai_experience_level", "2-5");
        job.put("ai_work_arrangement", opening.remote() ? "Remote OK" : "On-site");
        job.put(unified ? "ai_salary_min_value" : "ai_salary_minvalue", pay == null ? null : pay.low());
        job.put(unified ? "ai_salary_max_value" : "ai_salary_maxvalue", pay == null ? null : pay.high());
        job.put("ai_salary_currency", pay == null ? null : "SEK");
    }
}
