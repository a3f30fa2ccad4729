package dev.jobtracker.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobtracker.applications.ApplicationEvent.Action;
import dev.jobtracker.applications.ApplicationQuery.Order;
import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.PostingOrigin;
import dev.jobtracker.jobs.PostingQuery;
import dev.jobtracker.jobs.TestPostings;
import dev.jobtracker.platform.web.PageRequest;
import dev.jobtracker.platform.web.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the tracker promises, on every database. */
abstract class TrackerContract extends TrackerOnADatabase {

    @Test
    void givesBackWhatWasWritten() {
        Application created = tracker.add(ann, "Brightwater", "Engineer", "applied", "remote", "java");

        Application found = tracker.applications().require(ann, created.id());

        assertThat(found).isEqualTo(created);
        assertThat(found.fields().tags()).containsExactly("remote", "java");
        assertThat(found.fields().appliedDate()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(found.kind()).isEqualTo(StageKind.APPLIED);
    }

    @Test
    void showsNobodyElsesApplication() {
        Application created = tracker.add(ann, "Brightwater", "Engineer", "applied");
        UUID ben = tracker.newPerson();

        assertThatThrownBy(() -> tracker.applications().require(ben, created.id()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("application_not_found"));
        assertThatThrownBy(() -> tracker.applications().delete(ben, created.id(), null))
                .hasMessageContaining("no such application");
        assertThatThrownBy(() -> tracker.history().undo(ben, created.id())).hasMessageContaining("no such application");
        assertThat(tracker.applications().require(ann, created.id())).isEqualTo(created);
    }

    @Test
    void everyMoveIsAnEventAndTheLastOneIsTheStatus() {
        Application created = tracker.add(ann, "Brightwater", "Engineer", "saved");

        tracker.move(ann, created, "applied");
        tracker.move(ann, created, "interview");
        Application rejected = tracker.move(ann, created, "rejected");

        assertThat(rejected.status()).isEqualTo("rejected");
        assertThat(tracker.history().of(ann, created.id()))
                .extracting(ApplicationEvent::from, ApplicationEvent::to)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(null, "saved"),
                        org.assertj.core.groups.Tuple.tuple("saved", "applied"),
                        org.assertj.core.groups.Tuple.tuple("applied", "interview"),
                        org.assertj.core.groups.Tuple.tuple("interview", "rejected"));
    }

    @Test
    void takesBackMoveAfterMoveDownToTheBeginning() {
        Application created = tracker.add(ann, "Brightwater", "Engineer", "saved");
        tracker.move(ann, created, "applied");
        tracker.move(ann, created, "rejected");

        assertThat(tracker.history().undo(ann, created.id()).status()).isEqualTo("applied");
        assertThat(tracker.history().undo(ann, created.id()).status()).isEqualTo("saved");
        assertThatThrownBy(() -> tracker.history().undo(ann, created.id())).hasMessageContaining("taken back");

        List<ApplicationEvent> events = tracker.history().of(ann, created.id());
        assertThat(events).hasSize(5);
        assertThat(events.stream().filter(ApplicationEvent::counts)).hasSize(1);
        assertThat(events.get(3).action()).isEqualTo(Action.UNDO);
        assertThat(events.get(3).undoes()).isEqualTo(events.get(2).id());
    }

    @Test
    void movesOnFromWhereAnUndoneMoveLeft() {
        Application created = tracker.add(ann, "Brightwater", "Engineer", "applied");
        tracker.move(ann, created, "rejected");
        tracker.history().undo(ann, created.id());
        tracker.move(ann, created, "offer");

        assertThat(tracker.history().undo(ann, created.id()).status()).isEqualTo("applied");
        assertThat(tracker.applications().require(ann, created.id()).statusAt()).isEqualTo(created.statusAt());
    }

    @Test
    void remembersWhatHappenedEarlierWithoutMoving() {
        Application created = tracker.add(ann, "Brightwater", "Engineer", "applied");
        tracker.move(ann, created, "rejected");

        Application after = tracker.history()
                .recall(ann, created.id(), new Move("interview", TestTracker.START.plus(Duration.ofMinutes(30)), null));

        assertThat(after.status()).isEqualTo("rejected");
        ApplicationEvent told = tracker.history().of(ann, created.id()).getLast();
        assertThat(told.from()).isEqualTo("applied");
        assertThat(told.counts()).isTrue();
    }

    @Test
    void refusesTimesToCome() {
        Application created = tracker.add(ann, "Brightwater", "Engineer", "applied");
        Move move = new Move("offer", TestTracker.START.plus(Duration.ofDays(3)), null);

        assertThatThrownBy(() -> tracker.history().recall(ann, created.id(), move))
                .hasMessageContaining("valid");
    }

    @Test
    void refusesAChangeOfAVersionThatIsGone() {
        Application created = tracker.add(ann, "Brightwater", "Engineer", "applied");
        tracker.move(ann, created, "interview");

        assertThatThrownBy(() ->
                        tracker.applications().change(ann, created.id(), created.version(), fields -> fields, null))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("stale"));
        assertThat(tracker.applications().require(ann, created.id()).version()).isEqualTo(2);
    }

    @Test
    void statusAlwaysFollowsFromTheEvents() {
        Random random = new Random(7);
        List<String> keys = Pipeline.INITIAL.stages().stream().map(Stage::key).toList();
        for (int round = 0; round < 12; round++) {
            Application application = tracker.add(ann, "Company " + round, "Title", keys.get(random.nextInt(9)));
            for (int step = 0; step < 12; step++) {
                if (random.nextInt(3) == 0) {
                    undoIfPossible(application);
                } else {
                    tracker.move(ann, application, keys.get(random.nextInt(keys.size())));
                }
                assertThat(tracker.applications().require(ann, application.id()).status())
                        .isEqualTo(naiveStatus(tracker.history().of(ann, application.id())));
            }
        }
    }

    private void undoIfPossible(Application application) {
        if (tracker.history().of(ann, application.id()).stream()
                        .filter(ApplicationEvent::counts)
                        .count()
                > 1) {
            tracker.history().undo(ann, application.id());
        }
    }

    /** A pile: moves are put on it, and an undo takes the top off. */
    private static String naiveStatus(List<ApplicationEvent> events) {
        List<String> pile = new ArrayList<>();
        for (ApplicationEvent event : events) {
            if (event.action() == Action.UNDO) {
                pile.removeLast();
            } else {
                pile.add(event.to());
            }
        }
        return pile.getLast();
    }

    @Test
    void filtersSortsAndPages() {
        tracker.add(ann, "Ödla AB", "Systemutvecklare", "applied", "remote");
        tracker.add(ann, "Brightwater", "Engineer", "saved");
        Application away = tracker.add(ann, "Crumb", "Baker", "applied");
        tracker.applications().archive(ann, away.id(), true);
        tracker.add(tracker.newPerson(), "Brightwater", "Engineer", "applied", "remote");

        assertThat(companies(query("", Order.COMPANY_NAME, false))).containsExactly("Brightwater", "Ödla AB");
        assertThat(companies(query("odla UTVECK", Order.COMPANY_NAME, false))).containsExactly("Ödla AB");
        assertThat(companies(query("remote", Order.COMPANY_NAME, false))).containsExactly("Ödla AB");
        assertThat(companies(query("%", Order.STATUS, false))).containsExactly("Brightwater", "Ödla AB");
        assertThat(companies(new ApplicationQuery(
                        Set.of("applied"), "", Set.of(), Set.of(), null, Order.APPLIED_DATE, true)))
                .containsExactlyInAnyOrder("Ödla AB", "Crumb");
        assertThat(companies(
                        new ApplicationQuery(Set.of(), "", Set.of(), Set.of("remote"), false, Order.ROLE_TITLE, true)))
                .containsExactly("Ödla AB");
        assertThat(tracker.lists().tags(ann)).containsExactly(Map.entry("remote", 1));
        assertThat(tracker.lists().counts(ann)).containsOnly(Map.entry("applied", 1), Map.entry("saved", 1));
    }

    @Test
    void suggestsThatNoAnswerComesWhereNoneIsExpected() {
        Application silent = tracker.add(ann, "Silent", "Engineer", "applied");
        Application talking = tracker.add(ann, "Talking", "Engineer", "interview");
        Application noted = tracker.add(ann, "Noted", "Engineer", "screening");
        tracker.add(ann, "Kept", "Engineer", "saved");
        tracker.add(ann, "Over", "Engineer", "rejected");
        tracker.add(tracker.newPerson(), "Other", "Engineer", "applied");
        Instant later = TestTracker.START.plus(Duration.ofDays(31));
        tracker.details()
                .add(ann, noted.id(), Reminder.class, new Reminder("Ask", later.plusSeconds(60), "UTC", null, false));
        ApplicationQuery asked =
                ApplicationQuery.silent(new ApplicationQuery.Silence(later.minus(Duration.ofDays(30)), later));

        assertThat(companies(asked)).containsExactlyInAnyOrder("Silent", "Talking");

        tracker.open()
                .database()
                .change(db -> ApplicationRows.setPatience(db, ann, talking.id(), later.plus(Duration.ofDays(1))));
        assertThat(companies(asked)).as("the person waits on").containsExactly("Silent");
        tracker.open().database().change(db -> ApplicationRows.setPatience(db, ann, talking.id(), later));
        assertThat(companies(asked)).as("and has waited").containsExactlyInAnyOrder("Silent", "Talking");

        tracker.clock().move(Duration.ofDays(20));
        tracker.move(ann, talking, "screening");
        tracker.applications().archive(ann, silent.id(), true);
        assertThat(companies(asked)).isEmpty();
    }

    @Test
    void pagesNeitherRepeatNorLoseAnything() {
        IntStream.range(0, 45).forEach(number -> tracker.add(ann, "Company", "Title " + number, "applied"));

        for (Order order : Order.values()) {
            List<UUID> seen = new ArrayList<>();
            for (int page = 0; page < 5; page++) {
                tracker.lists()
                        .page(ann, query("", order, true), new PageRequest(page, 10))
                        .items()
                        .forEach(application -> seen.add(application.id()));
            }
            assertThat(seen).as(order.key()).hasSize(45).doesNotHaveDuplicates();
        }
    }

    private ApplicationQuery query(String text, Order order, boolean descending) {
        return new ApplicationQuery(Set.of(), text, Set.of(), Set.of(), false, order, descending);
    }

    private List<String> companies(ApplicationQuery query) {
        return tracker.lists().page(ann, query, new PageRequest(0, 100)).items().stream()
                .map(application -> application.fields().companyName())
                .toList();
    }

    @Test
    void findsAttemptsAtTheSameJob() {
        tracker.add(ann, "Brightwater Software AB", "Senior Engineer (Java)", "rejected");

        assertThat(tracker.lists().same(ann, List.of(), "brightwater software", "senior engineer, java"))
                .hasSize(1);
        assertThat(tracker.lists().same(ann, List.of(), "Brightwater Software", "Junior Engineer"))
                .isEmpty();
        assertThat(tracker.lists().same(ann, List.of(), "", "")).isEmpty();
    }

    @Test
    void applyingToAPostingKeepsWhatItSaid() {
        tracker.catalog().store(TestPostings.variety());
        UUID posting = tracker.catalog()
                .search(PostingQuery.of("java developer"), new PageRequest(0, 1))
                .items()
                .getFirst()
                .id();

        Application created = tracker.applications().create(ann, forPosting(posting));

        assertThat(created.fields().companyName()).isEqualTo("Brightwater Software");
        assertThat(created.fields().roleTitle()).isEqualTo("Senior Java Developer");
        assertThat(created.status()).isEqualTo("applied");
        assertThat(tracker.copies()
                        .of(ann, created.id())
                        .orElseThrow()
                        .posting()
                        .description())
                .contains("developing services");
        assertThat(tracker.copies().of(tracker.newPerson(), created.id())).isEmpty();
        AppliedPostings applied = new AppliedPostings(open.database());
        assertThat(applied.among(List.of(posting, UUID.randomUUID()))).containsExactly(posting);
        assertThat(applied.fill(ann, tracker.catalog().find(List.of(posting)))
                        .getFirst()
                        .applied())
                .isTrue();
        JobPosting shown = tracker.catalog().find(List.of(posting)).getFirst();
        JobPosting leading = tracker.catalog().search(PostingQuery.of("lärare"), new PageRequest(0, 1)).items().stream()
                .findFirst()
                .orElseThrow();
        assertThat(applied.fill(ann, List.of(leading)).getFirst().applied()).isFalse();
        List<PostingOrigin> both = Stream.concat(leading.sources().stream(), shown.sources().stream())
                .toList();
        assertThat(applied.fill(ann, List.of(leading.with().sources(both).done()))
                        .getFirst()
                        .applied())
                .isTrue();
        assertThat(applied.fill(tracker.newPerson(), tracker.catalog().find(List.of(posting)))
                        .getFirst()
                        .applied())
                .isFalse();
    }

    private static ApplicationDraft forPosting(UUID posting) {
        return new ApplicationDraft(
                null, null, null, null, null, posting, null, null, null, null, null, null, List.of());
    }

    @Test
    void aStageThatGoesTakesItsApplicationsElsewhere() {
        Application application = tracker.add(ann, "Brightwater", "Engineer", "screening");
        Pipeline without = new Pipeline(Pipeline.INITIAL.stages().stream()
                .filter(stage -> !stage.key().equals("screening"))
                .toList());

        assertThatThrownBy(() -> tracker.pipelines().replace(ann, without, Map.of()))
                .hasMessageContaining("screening");
        tracker.pipelines().replace(ann, without, Map.of("screening", "applied"));

        assertThat(tracker.applications().require(ann, application.id()).status())
                .isEqualTo("applied");
        assertThat(tracker.history().of(ann, application.id())).hasSize(2);
        assertThatThrownBy(() -> tracker.history().undo(ann, application.id())).hasMessageContaining("not there");
        assertThat(tracker.pipelines().of(ann).find("screening")).isEmpty();
        assertThat(tracker.pipelines().of(tracker.newPerson())).isEqualTo(Pipeline.INITIAL);
    }

    @Test
    void aStageKeepsItsKind() {
        Pipeline turned = new Pipeline(Pipeline.INITIAL.stages().stream()
                .map(stage ->
                        stage.key().equals("offer") ? new Stage("offer", "Offer", StageKind.REJECTED, "red") : stage)
                .toList());

        assertThatThrownBy(() -> tracker.pipelines().replace(ann, turned, Map.of()))
                .hasMessageContaining("offer");
    }

    @Test
    void nothingOfAPersonStays() {
        tracker.add(ann, "Brightwater", "Engineer", "applied", "remote");
        tracker.pipelines().replace(ann, Pipeline.INITIAL, Map.of());

        new ApplicationData(open.database(), tracker.pipelines(), tracker.documents()).erase(ann);

        assertThat(tracker.lists().all(ann)).isEmpty();
        assertThat(tracker.history().ofAll(ann)).isEmpty();
        assertThat(tracker.lists().tags(ann)).isEmpty();
    }
}
