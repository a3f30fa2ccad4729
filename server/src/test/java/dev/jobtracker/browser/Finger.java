package dev.jobtracker.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;

/** A finger on the glass, as the browser hears of one. */
final class Finger {

    private static final int STEPS = 12;

    private final Page page;
    private final CDPSession session;

    Finger(Page page) {
        this.page = page;
        this.session = page.context().newCDPSession(page);
    }

    /** Pushes something that far to the side, from its middle; to the left for a negative distance. */
    void push(Locator what, double distance) {
        what.scrollIntoViewIfNeeded();
        BoundingBox box = what.boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        drag(x, y, x + distance, y);
    }

    /** Puts the finger down, draws a straight line, and lifts it. */
    void drag(double fromX, double fromY, double toX, double toY) {
        touch("touchStart", fromX, fromY);
        for (int step = 1; step <= STEPS; step++) {
            double part = (double) step / STEPS;
            touch("touchMove", fromX + (toX - fromX) * part, fromY + (toY - fromY) * part);
            page.waitForTimeout(16);
        }
        session.send("Input.dispatchTouchEvent", event("touchEnd"));
    }

    private void touch(String type, double x, double y) {
        JsonObject point = new JsonObject();
        point.addProperty("x", x);
        point.addProperty("y", y);
        JsonObject event = event(type);
        event.getAsJsonArray("touchPoints").add(point);
        session.send("Input.dispatchTouchEvent", event);
    }

    private static JsonObject event(String type) {
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", new JsonArray());
        return event;
    }
}
