package dev.jobtracker.simulator.invented;

import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.world.Places;
import dev.jobtracker.simulator.world.Places.Municipality;
import dev.jobtracker.simulator.world.PresentRecord;
import dev.jobtracker.simulator.world.Reopened;
import dev.jobtracker.simulator.world.SwedishTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Random;
import tools.jackson.databind.node.ObjectNode;

/** One invented opening on its way to becoming a present record. */
record InventedAdvert(int number, Trade trade, Employer employer, Municipality place, String title, Random random) {

    private static final Entry ORDINARY = new Entry("PFZr_Syz_cUq", "Vanlig anställning", "1");
    private static final Entry SUMMER = new Entry("Jh8f_q9J_pbJ", "Sommarjobb / feriejobb", null);
    private static final Entry FIXED_PAY = new Entry("oG8G_9cW_nRf", "Fast månads- vecko- eller timlön", "1");
    private static final Entry PERMANENT = new Entry("a7uU_j21_mkL", "Tills vidare", "1");
    private static final Entry HALF_A_YEAR = new Entry("gJRb_akA_95y", "6 månader – upp till 12 månader", null);
    private static final Entry FULL_TIME = new Entry("6YE1_gAC_R2G", "Heltid", "1");
    private static final Entry PART_TIME = new Entry("947z_JGS_Uk2", "Deltid", "2");
    private static final Entry SWEDISH = new Entry("zSLA_vw2_FXN", "Svenska", "502");
    private static final Entry ENGLISH = new Entry("NVxJ_hLg_TYS", "Engelska", "283");

    ObjectNode record(Instant now, String baseUrl, int employerNumber) {
        boolean remote = trade.remote() && random.nextInt(5) < 4;
        boolean partTime = trade.part() && random.nextInt(5) < 2;
        boolean temporary = random.nextInt(6) == 0;
        boolean summer = title.contains("ommar");
        Contact contact = Contact.invent(employer.webDomain(), random);
        AdvertText text = AdvertText.write(trade, employer, remote, contact.name(), random);
        ObjectNode ad = Json.object().put("id", Integer.toString(number));
        if (number % 4 == 0) {
            ad.put("external_id", "46-5599" + number + "-" + number * 7L % 9973);
        }
        if (employerNumber % 5 != 0) {
            ad.put("logo_url", baseUrl + "/jobtech/ad/" + number + "/logo");
        }
        ad.put("headline", title);
        ad.put("number_of_vacancies", random.nextInt(5) == 0 ? 2 + random.nextInt(6) : 1);
        ad.putObject("description").put("text", text.plain()).put("text_formatted", text.html());
        ad.set("employment_type", (summer ? SUMMER : ORDINARY).json());
        ad.set("salary_type", FIXED_PAY.json());
        ad.put("salary_description", pay());
        ad.set("duration", (temporary || summer ? HALF_A_YEAR : PERMANENT).json());
        ad.set("working_hours_type", (partTime ? PART_TIME : FULL_TIME).json());
        ad.putObject("scope_of_work").put("min", partTime ? 50 : 100).put("max", partTime ? 75 : 100);
        ad.put("access", random.nextInt(3) == 0 ? "Enligt överenskommelse" : null);
        employer(ad.putObject("employer"), employerNumber);
        ad.putObject("application_details")
                .put("reference", number % 3 == 0 ? "REF-" + number % 10_000 : null)
                .put("email", number % 5 == 0 ? contact.email() : null)
                .put("url", "https://" + employer.webDomain() + "/jobb/" + number);
        ad.put("experience_required", trade.experience() == null || trade.experience());
        licence(ad);
        ad.set("occupation", trade.occupation().json());
        ad.set("occupation_group", trade.group().json());
        ad.set("occupation_field", trade.field().json());
        address(ad.putObject("workplace_address"));
        wishes(ad);
        ad.putArray("application_contacts")
                .addObject()
                .put("name", contact.name())
                .put("description", (String) null)
                .put("email", contact.email())
                .put("telephone", contact.telephone())
                .put("contact_type", (String) null);
        dates(ad, SwedishTime.local(now));
        return PresentRecord.complete(ad);
    }

    private String pay() {
        int low = trade.pay().getFirst();
        int high = trade.pay().getLast();
        return switch (random.nextInt(4)) {
            case 0 -> "Individuell lönesättning";
            case 1 -> "Enligt kollektivavtal";
            case 2 -> kronor(low) + " - " + kronor(high) + " kr/mån";
            default -> trade.swedish() ? "Fast månadslön" : "Fixed monthly salary";
        };
    }

    private static String kronor(int amount) {
        return String.format(Locale.ROOT, "%d %03d", amount / 1000, amount % 1000);
    }

    private void employer(ObjectNode json, int employerNumber) {
        boolean unregistered = employer.legal().endsWith(" HB");
        json.put("url", "https://" + employer.webDomain());
        json.put("organization_number", unregistered ? null : String.format(Locale.ROOT, "55990%05d", employerNumber));
        json.put("name", employer.legal());
        json.put("workplace", random.nextInt(4) == 0 ? employer.name() + " " + place.town() : employer.name());
    }

    private void licence(ObjectNode ad) {
        String licence = trade.licence();
        ad.put("driving_license_required", licence != null);
        if (licence == null) {
            return;
        }
        String concept = switch (licence) {
            case "B" -> "VTK8_WRx_GcM";
            case "D" -> "hK1a_wsQ_4UG";
            default -> null;
        };
        ad.putArray("driving_license").add(new Entry(concept, licence, null).json());
    }

    private void address(ObjectNode address) {
        Places.Region region = Places.SWEDISH.regionOf(place);
        address.put("municipality", place.name())
                .put("municipality_code", place.code())
                .put("municipality_concept_id", place.conceptId())
                .put("region", region.name())
                .put("region_code", region.code())
                .put("region_concept_id", region.conceptId())
                .put("country", "Sverige")
                .put("country_code", "199")
                .put("country_concept_id", "i46j_HmG_v64");
        if (random.nextInt(3) != 0) {
            address.put("street_address", "Storgatan " + (1 + random.nextInt(80)))
                    .put("postcode", String.format(Locale.ROOT, "%d", 10_000 + random.nextInt(85_000)))
                    .put("city", place.town().toUpperCase(Locale.ROOT));
        }
        address.putArray("coordinates").add(place.longitude()).add(place.latitude());
    }

    private void wishes(ObjectNode ad) {
        ObjectNode must = ad.putObject("must_have");
        ObjectNode nice = ad.putObject("nice_to_have");
        must.putArray("languages").add((trade.swedish() ? SWEDISH : ENGLISH).weighing(10));
        if (!trade.swedish()) {
            nice.putArray("languages").add(SWEDISH.weighing(5));
        }
        trade.skills().forEach(skill -> {
            boolean required = random.nextInt(3) != 0;
            (required ? must : nice).withArray("skills").add(skill.weighing(required ? 10 : 5));
        });
    }

    private void dates(ObjectNode ad, LocalDateTime now) {
        LocalDateTime published =
                now.minusDays(random.nextInt(28)).truncatedTo(ChronoUnit.DAYS).plusMinutes(random.nextInt(600));
        LocalDateTime shown = published.isAfter(now) ? now.minusMinutes(1 + random.nextInt(50)) : published;
        String end = Reopened.endOfDay(now.plusDays(3 + random.nextInt(45)));
        ad.put("publication_date", SwedishTime.text(shown));
        ad.put("application_deadline", end);
        ad.put("last_publication_date", end);
        ad.put("timestamp", SwedishTime.instant(shown).toEpochMilli() + random.nextInt(60_000));
        ad.put("source_type", number % 3 == 0 ? "VIA_PLATSBANKEN_DXA" : "VIA_ANNONSERA");
    }
}
