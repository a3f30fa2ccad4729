package dev.jobtracker.browser;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One screen of the app.
 *
 * @param name what its picture is called
 * @param path where it is; a word in braces stands for an id
 * @param opens the name of a button to press there; null for none
 */
record Stop(String name, String path, @Nullable String opens) {

    private static final Page.WaitForFunctionOptions PATIENCE =
            new Page.WaitForFunctionOptions().setPollingInterval(30);

    /** Screens for those who are not signed in. */
    static final List<Stop> ENTRANCES = List.of(
            at("signin", "/signin"),
            at("signup", "/signup"),
            at("reset-ask", "/reset-password"),
            at("reset-choose", "/reset-password?token=abc"),
            at("verify", "/verify-email?token=abc"),
            at("linkedin-failed", "/signin/linkedin?error=linkedin_failed"));

    /** Screens for those who are. */
    static final List<Stop> ROOMS = List.of(
            at("home", "/home"),
            at("apps-board", "/apps?view=board"),
            at("apps-list", "/apps?view=list"),
            at("application", "/apps/{application}"),
            new Stop("application-edit", "/apps/{application}", "Edit"),
            new Stop("application-move", "/apps/{application}", "Move with a date or a note"),
            new Stop("application-interview", "/apps/{application}", "Add interview"),
            new Stop("new-application", "/apps", "New application"),
            at("stages", "/apps/stages"),
            at("files", "/apps/files"),
            at("jobs", "/jobs"),
            at("jobs-found", "/jobs?q=utvecklare"),
            at("jobs-filtered", "/jobs?q=utvecklare&remote=hybrid&location=G%C3%B6teborg"),
            at("jobs-for-you", "/jobs?list=for_you"),
            at("jobs-saved", "/jobs?list=saved"),
            at("jobs-hidden", "/jobs?list=hidden"),
            new Stop("jobs-filter", "/jobs", "Filters"),
            at("job", "/jobs/{job}"),
            at("job-gone", "/jobs/00000000-0000-7000-8000-000000000000"),
            at("job-add", "/jobs/add"),
            at("analytics", "/analytics"),
            at("profile", "/profile"),
            at("profile-resume", "/profile/resume"),
            at("profile-details", "/profile/details"),
            at("profile-wishes", "/profile/wishes"),
            at("profile-reminders", "/profile/reminders"),
            at("profile-linkedin", "/profile/linkedin"),
            at("profile-calendar", "/profile/calendar"),
            at("profile-data", "/profile/data"),
            at("profile-account", "/profile/account"),
            at("profile-appearance", "/profile/appearance"),
            at("profile-sources", "/profile/sources"),
            at("profile-companies", "/profile/companies"),
            at("profile-adding", "/profile/adding"),
            at("profile-owner", "/profile/owner"),
            at("not-found", "/nowhere/at/all"));

    private static Stop at(String name, String path) {
        return new Stop(name, path, null);
    }

    /** Goes there, and waits until everything has come; gives what opened a sheet there, if one is open. */
    @Nullable
    ElementHandle visit(Page page, String application, String job) {
        page.navigate(path.replace("{application}", application).replace("{job}", job));
        settled(page);
        if (opens == null) {
            return null;
        }
        ElementHandle opener = page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(opens).setExact(true))
                .first()
                .elementHandle();
        open(page, opener);
        return opener;
    }

    /** Opens a sheet, if there is something to open it with. */
    static void open(Page page, @Nullable ElementHandle opener) {
        if (opener != null) {
            opener.click();
            page.waitForSelector("ion-modal.show-modal");
            settled(page);
        }
    }

    /** Waits until nothing is being fetched or drawn any more. */
    static void settled(Page page) {
        page.waitForFunction("() => window.screenIsReady()", null, PATIENCE);
    }
}
